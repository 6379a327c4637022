/** A field that suggests what it could mean as one types: arrow keys choose, Enter takes, Escape closes. */
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import './search.css';

export interface Option {
  readonly key: string;
  readonly line: ReactNode;
}

export interface OptionGroup {
  readonly title?: string;
  readonly options: readonly Option[];
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly type: (text: string) => void;
  readonly groups: readonly OptionGroup[];
  /** Shown below the field while it has no option to offer. */
  readonly note?: string | undefined;
  readonly take: (key: string) => void;
  /** Enter while no option is chosen. */
  readonly submit?: (text: string) => void;
  readonly field?: Ref<HTMLInputElement>;
  readonly hint?: ReactNode;
}

export function Combobox(props: Props) {
  const { label, placeholder, text, type, groups, note, take, submit, field, hint } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const keys = groups.flatMap(({ options }) => options.map(({ key }) => key));
  const at = chosen === undefined ? -1 : keys.indexOf(chosen);
  const shown = open && text.trim() !== '' && (keys.length > 0 || note !== undefined);

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const close = () => {
    setOpen(false);
    setChosen(undefined);
  };
  const takeOption = (key: string) => {
    close();
    take(key);
  };
  const step = (by: number) => {
    setOpen(true);
    // One place more than there are options: the field itself, with nothing chosen.
    const places = keys.length + 1;
    setChosen(keys[((at + 1 + by + places) % places) - 1]);
  };
  const press = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter': {
        event.preventDefault();
        const key = shown ? keys[at] : undefined;
        if (key !== undefined) {
          takeOption(key);
        } else {
          close();
          submit?.(text);
        }
        break;
      }
      case 'Escape':
        // A closed list leaves the key to whatever else it closes.
        if (shown) event.stopPropagation();
        else if (text !== '') type('');
        close();
        break;
      default:
    }
  };
  return (
    <div
      className="combobox"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          type(event.target.value);
          setOpen(true);
          setChosen(undefined);
        }}
        onKeyDown={press}
      />
      {hint}
      <div id={`${id}-list`} ref={list} role="listbox" aria-label={label} hidden={!shown}>
        {shown &&
          groups
            .filter(({ options }) => options.length > 0)
            .map(({ title = '', options }) => (
              <div key={title} role="group" aria-label={title === '' ? label : title}>
                {title !== '' && (
                  <p className="option-group" aria-hidden="true">
                    {title}
                  </p>
                )}
                {options.map(({ key, line }) => (
                  <div
                    key={key}
                    id={`${id}-${keys.indexOf(key)}`}
                    role="option"
                    aria-selected={key === chosen}
                    onPointerMove={() => setChosen(key)}
                    // Before the field loses the focus, and with it the list.
                    onPointerDown={(event) => event.preventDefault()}
                    onClick={() => takeOption(key)}
                  >
                    {line}
                  </div>
                ))}
              </div>
            ))}
        {shown && keys.length === 0 && (
          <p className="option-note" role="option" aria-selected="false" aria-disabled="true">
            {note}
          </p>
        )}
      </div>
      <span role="status" className="unseen">
        {shown && keys.length > 0 && `${keys.length} suggestions`}
      </span>
    </div>
  );
}
