/** A summary beside what is pointed at, kept within the window. */
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Spot } from './use-why.ts';

interface Props {
  readonly spot: Spot;
  readonly children: ReactNode;
}

const gap = 14;

export function Tooltip({ spot, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    const right = spot.x + gap + width > innerWidth ? spot.x - gap - width : spot.x + gap;
    const below = spot.y + gap + height > innerHeight ? spot.y - gap - height : spot.y + gap;
    element.style.translate = `${Math.max(4, right)}px ${Math.max(4, below)}px`;
  });
  return (
    <div ref={box} className="tooltip" role="tooltip">
      {children}
    </div>
  );
}
