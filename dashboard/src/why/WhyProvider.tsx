/** Lets every mark of the page be pointed at, for a summary, and opened, for the facts behind it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { keyOf } from './question.ts';
import type { Question } from './question.ts';
import { Tooltip } from './Tooltip.tsx';
import { WhyContext } from './use-why.ts';
import type { Spot } from './use-why.ts';
import { WhyDialog } from './WhyDialog.tsx';
import './why.css';

interface Pointed {
  readonly summary: ReactNode;
  readonly spot: Spot;
}

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
    const escape = (event: KeyboardEvent) => {
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
    <WhyContext value={why}>
      {children}
      {pointed !== undefined && <Tooltip spot={pointed.spot}>{pointed.summary}</Tooltip>}
      {question !== undefined && (
        <WhyDialog key={keyOf(question)} question={question} close={close} />
      )}
    </WhyContext>
  );
}
