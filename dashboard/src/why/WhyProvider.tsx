/** Lets every mark of the page be pointed at, for a summary, and opened, for the facts behind it. */
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useLocation } from 'wouter';
import { keyOf } from './question.ts';
import type { Question } from './question.ts';
import { Tooltip } from './Tooltip.tsx';
import { WhyDialog } from './WhyDialog.tsx';
import './why.css';

/** Where on the screen a mark is, or the pointer. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Pointed {
  readonly summary: ReactNode;
  readonly spot: Spot;
}

interface Why {
  /** Shows a summary beside the pointer: for marks of a canvas, which have no element. Undefined hides it. */
  readonly point: (summary: ReactNode | undefined, spot?: Spot) => void;
  /** Opens the facts. The focus goes back to what had it. */
  readonly open: (question: Question) => void;
}

const Context = createContext<Why | undefined>(undefined);

export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [pointed, setPointed] = useState<Pointed>();
  const [question, setQuestion] = useState<Question>();
  const timer = useRef<number>(undefined);
  const back = useRef<Element>(null);
  const [path] = useLocation();

  const point = useCallback((summary: ReactNode | undefined, spot?: Spot) => {
    clearTimeout(timer.current);
    if (summary === undefined || spot === undefined) {
      setPointed(undefined);
      return;
    }
    // What is shown moves along; what is not waits, so that a passing pointer leaves no trail.
    setPointed((before) => before && { summary, spot });
    timer.current = window.setTimeout(() => setPointed({ summary, spot }), 120);
  }, []);
  const open = useCallback((asked: Question) => {
    clearTimeout(timer.current);
    setPointed(undefined);
    setQuestion((before) => {
      if (before === undefined) back.current = document.activeElement;
      return asked;
    });
  }, []);
  const close = useCallback(() => {
    setQuestion(undefined);
    if (back.current instanceof HTMLElement || back.current instanceof SVGElement)
      back.current.focus();
  }, []);

  // Another page has other marks.
  useEffect(() => () => setQuestion(undefined), [path]);
  useEffect(() => {
    const escape = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') point(undefined);
    };
    const scroll = () => point(undefined);
    addEventListener('keydown', escape);
    addEventListener('scroll', scroll, true);
    return () => {
      removeEventListener('keydown', escape);
      removeEventListener('scroll', scroll, true);
    };
  }, [point]);

  const why = useMemo(() => ({ point, open }), [point, open]);
  return (
    <Context value={why}>
      {children}
      {pointed !== undefined && <Tooltip spot={pointed.spot}>{pointed.summary}</Tooltip>}
      {question !== undefined && (
        <WhyDialog key={keyOf(question)} question={question} close={close} />
      )}
    </Context>
  );
}

export function useWhy(): Why {
  const why = use(Context);
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
