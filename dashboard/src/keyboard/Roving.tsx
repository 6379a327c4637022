/** Makes one tab stop of many marks: the arrow keys go from one to the next, and from row to row. */
import { useEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';

interface Props {
  /** What the marks are, for screen readers. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

type Item = HTMLElement | SVGElement;

/** Rows are the elements with `data-row`; what is in one and can be focused is gone through from left to right. */
export function Roving({ label, className, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const current = useRef<Item>(undefined);

  // After each rendering: marks come and go, and new ones are tab stops of their own.
  useEffect(() => {
    if (box.current !== null) keepOne(box.current, current.current);
  });

  const focused = (event: FocusEvent) => {
    const item = event.target as Item;
    if (box.current === null || item.closest('[data-row]') === null) return;
    current.current = item;
    keepOne(box.current, item);
  };
  const pressed = (event: KeyboardEvent) => {
    const item = event.target as Item;
    const row = item.closest('[data-row]');
    if (box.current === null || row === null) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextOf(event.key, item, row, rowsOf(box.current));
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div
      ref={box}
      className={className}
      role="group"
      aria-label={`${label}. Use the arrow keys to go from one to the next.`}
      onFocus={focused}
      onKeyDown={pressed}
    >
      {children}
    </div>
  );
}

function nextOf(key: string, item: Item, row: Element, rows: readonly Element[]): Item | undefined {
  const items = itemsOf(row);
  const column = items.indexOf(item);
  switch (key) {
    case 'ArrowRight':
      return items[column + 1];
    case 'ArrowLeft':
      return items[column - 1];
    case 'ArrowDown':
      return nearest(item, rows[rows.indexOf(row) + 1]);
    case 'ArrowUp':
      return nearest(item, rows[rows.indexOf(row) - 1]);
    case 'Home':
      return nearest(item, rows[0]);
    case 'End':
      return nearest(item, rows.at(-1));
    default:
      return undefined;
  }
}

/** The item of another row that is nearest, below or above. */
function nearest(item: Item, row: Element | undefined): Item | undefined {
  if (row === undefined) return undefined;
  const { left } = item.getBoundingClientRect();
  const away = (other: Item) => Math.abs(other.getBoundingClientRect().left - left);
  return itemsOf(row).reduce<Item | undefined>(
    (best, other) => (best === undefined || away(other) < away(best) ? other : best),
    undefined,
  );
}

function keepOne(container: Element, wanted: Item | undefined): void {
  const items = rowsOf(container).flatMap(itemsOf);
  const kept = wanted !== undefined && items.includes(wanted) ? wanted : items[0];
  for (const item of items) item.setAttribute('tabindex', item === kept ? '0' : '-1');
}

function rowsOf(container: Element): readonly Element[] {
  return [...container.querySelectorAll('[data-row]')];
}

function itemsOf(row: Element): readonly Item[] {
  return [...row.querySelectorAll<Item>('a[href], button, [role="button"]')];
}
