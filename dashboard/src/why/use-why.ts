/** How a mark shows its summary and opens the facts behind it. */
import { createContext, use, useCallback } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import type { Question } from './question.ts';

/** Where on the screen a mark is, or the pointer. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Why {
  /** Shows a summary beside the pointer: for marks of a canvas, which have no element. Undefined hides it. */
  readonly point: (summary: ReactNode | undefined, spot?: Spot) => void;
  /** Opens the facts. The focus goes back to what had it. */
  readonly open: (question: Question) => void;
}

export const WhyContext = createContext<Why | undefined>(undefined);

export function useWhy(): Why {
  const why = use(WhyContext);
  if (why === undefined) throw new Error('useWhy is used outside of WhyProvider.');
  return why;
}

/** What makes an element a mark: `<rect {...mark(question, 'Uzbekistan, disputed')} />`. */
export type MarkProps = ReturnType<ReturnType<typeof useMark>>;

export function useMark() {
  const { point, open } = useWhy();
  return useCallback(
    (question: Question, label: string, summary: ReactNode = label) => ({
      role: 'button',
      tabIndex: 0,
      'aria-label': label,
      'aria-haspopup': 'dialog' as const,
      onPointerMove: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') point(summary, { x: event.clientX, y: event.clientY });
      },
      onPointerLeave: () => point(undefined),
      onFocus: (event: { readonly currentTarget: Element }) => {
        if (!event.currentTarget.matches(':focus-visible')) return;
        const { left, bottom, width } = event.currentTarget.getBoundingClientRect();
        point(summary, { x: left + width / 2, y: bottom });
      },
      onBlur: () => point(undefined),
      onClick: () => open(question),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open(question);
      },
    }),
    [point, open],
  );
}
