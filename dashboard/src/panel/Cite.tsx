/** How to cite what a panel shows: its sources, its day, its address and the graph's hash, to be copied. */
import { useEffect, useId, useRef, useState } from 'react';
import { aboutLines } from './table.ts';
import type { About } from './table.ts';

interface Props {
  readonly about: About;
  /** The address of the panel alone. */
  readonly embed: string;
  readonly close: () => void;
}

export function Cite({ about, embed, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [copied, setCopied] = useState<boolean>();
  // A modal dialog gives the focus back by itself.
  useEffect(() => dialog.current?.showModal(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(aboutLines(about).join('\n'));
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <dialog ref={dialog} className="cite" aria-labelledby={heading} onClose={close}>
      <h2 id={heading}>How to cite this</h2>
      <dl>
        <dt>What</dt>
        <dd>{about.title}</dd>
        {about.day !== undefined && (
          <>
            <dt>Day</dt>
            <dd>{about.day}</dd>
          </>
        )}
        <dt>Address</dt>
        <dd className="machine">{about.address}</dd>
        <dt>To embed this panel</dt>
        <dd className="machine">
          <code>{`<iframe src="${embed}"></iframe>`}</code>
        </dd>
        <dt>Graph</dt>
        <dd className="machine">
          {about.graphHash === null
            ? 'Not available while facts are being loaded.'
            : `sha256 ${about.graphHash}`}
        </dd>
        <dt>Sources</dt>
        {about.citations.map(({ source, citation }) => (
          <dd key={source}>{citation}</dd>
        ))}
      </dl>
      <p className="actions">
        <button type="button" className="main" onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
        <span role="status" className="quiet">
          {copied === true && 'Copied.'}
          {copied === false && 'The browser does not allow copying. Select the text instead.'}
        </span>
      </p>
    </dialog>
  );
}
