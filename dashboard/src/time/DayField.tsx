/** Where a day is typed: year first, as the API writes it, wherever the browser comes from. */
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { daysLater, monthsLater, yearsLater } from './day.ts';
import { readDay } from './written-day.ts';
import type { Days } from './written-day.ts';
import './day-field.css';

interface Props {
  readonly label: string;
  readonly day: string;
  readonly days: Days;
  readonly go: (day: string) => void;
}

/** What is typed while a day is shown, and what is wrong with it. */
interface Draft {
  readonly day: string;
  readonly text: string;
  readonly wrong?: string;
}

/** Steps follow one another faster than pages can be drawn. */
const rest = 300;

export function DayField({ label, day, days, go }: Props) {
  const [draft, setDraft] = useState<Draft>({ day, text: day });
  // Another day takes the place of what was typed for the one before.
  if (draft.day !== day) setDraft({ day, text: day });
  const timer = useRef<number>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const message = useId();

  const commit = (text: string) => {
    clearTimeout(timer.current);
    const read = readDay(text, days);
    if ('wrong' in read) {
      setDraft({ day, text, wrong: read.wrong });
      return;
    }
    setDraft({ day, text: read.day });
    if (read.day !== day) go(read.day);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key } = event;
    if (key === 'Enter') commit(draft.text);
    if (key === 'Escape') setDraft({ day, text: day });
    const from = readDay(draft.text, days);
    const next = stepped('day' in from ? from.day : day, event);
    if (next === undefined) return;
    event.preventDefault();
    if ('wrong' in readDay(next, days)) return;
    setDraft({ day, text: next });
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => commit(next), rest);
  };
  return (
    <div className="day-field">
      <label>
        <span>{label}</span>
        <input
          type="text"
          value={draft.text}
          size={12}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          title="Write 2001-05-14; 2001-05 or 2001 means its first day. Arrow Up and Down: a day; Page Up and Page Down: a month, with Shift a year"
          aria-invalid={draft.wrong !== undefined}
          aria-describedby={draft.wrong === undefined ? undefined : message}
          onChange={({ currentTarget }) => {
            clearTimeout(timer.current);
            setDraft({ day, text: currentTarget.value });
          }}
          onBlur={() => commit(draft.text)}
          onKeyDown={press}
        />
      </label>
      <p id={message} role="alert" className="wrong">
        {draft.wrong}
      </p>
    </div>
  );
}

/** Undefined for a key that does not move it. */
function stepped(
  day: string,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): string | undefined {
  const far = shiftKey ? yearsLater : monthsLater;
  switch (key) {
    case 'ArrowUp':
      return daysLater(day, 1);
    case 'ArrowDown':
      return daysLater(day, -1);
    case 'PageUp':
      return far(day, 1);
    case 'PageDown':
      return far(day, -1);
    default:
      return undefined;
  }
}
