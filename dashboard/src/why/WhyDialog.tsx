/** The facts behind a mark: beside the page where there is room, over it on a phone. */
import { useEffect, useId, useRef } from 'react';
import type { Question } from './question.ts';
import { WhyCited } from './WhyCited.tsx';
import { WhyMembership } from './WhyMembership.tsx';
import { WhyPair } from './WhyPair.tsx';
import { WhyState } from './WhyState.tsx';

interface Props {
  readonly question: Question;
  readonly close: () => void;
}

export function WhyDialog({ question, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    if (matchMedia('(width < 48rem)').matches) element.showModal();
    else element.show();
    element.focus();
  }, []);
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      // The browser itself closes a modal one, and another dialog above this one goes first.
      if (event.key !== 'Escape' || dialog.current?.matches(':modal')) return;
      if (document.querySelector('dialog:modal') === null) close();
    };
    addEventListener('keydown', escape);
    return () => removeEventListener('keydown', escape);
  }, [close]);
  return (
    <dialog ref={dialog} className="why" tabIndex={-1} aria-labelledby={heading} onClose={close}>
      <button type="button" className="close" aria-label="Close" onClick={close}>
        ×
      </button>
      <Answer question={question} heading={heading} />
    </dialog>
  );
}

function Answer({ question, heading }: { readonly question: Question; readonly heading: string }) {
  switch (question.kind) {
    case 'membership':
      return <WhyMembership question={question} heading={heading} />;
    case 'pair':
      return <WhyPair question={question} heading={heading} />;
    case 'state':
      return <WhyState question={question} heading={heading} />;
    case 'cited':
      return <WhyCited question={question} heading={heading} />;
    default:
      return question satisfies never;
  }
}
