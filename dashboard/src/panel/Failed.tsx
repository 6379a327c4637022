/** What a panel shows when its question failed: the error's own words, and a way to ask again. */
import type { Failure } from '../api/answer.ts';

interface Props {
  readonly failure: Failure;
  readonly retry: () => void;
}

export function Failed({ failure, retry }: Props) {
  return (
    <div className="failed" role="alert">
      <p>
        <strong>
          {failure.unreachable
            ? 'The server does not answer.'
            : 'The server could not answer this question.'}
        </strong>
      </p>
      {failure.messages.map((message) => (
        <p key={message} className="quiet">
          {message}
        </p>
      ))}
      {failure.unreachable && <p className="quiet">The page keeps asking until it does.</p>}
      <button type="button" onClick={retry}>
        Ask again
      </button>
    </div>
  );
}
