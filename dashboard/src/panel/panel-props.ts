/** What a panel is given: what it shows, how to draw it, and where it comes from. */
import type { ReactNode } from 'react';
import type { Answer } from '../api/answer.ts';
import type { Asked } from './explorer-link.ts';
import type { Table } from './table.ts';

export interface PanelProps<Data> {
  /** Names it in `?embed=` and in the names of files: lower case, one or two words. */
  readonly id: string;
  /** What is shown, as a sentence or a title. */
  readonly headline: ReactNode;
  /** The headline as plain text, where it is not a text: used in files and citations. */
  readonly title?: string;
  /** The day and the sources, or what the marks mean. */
  readonly subtitle?: ReactNode;
  readonly answer: Answer<Data>;
  /** What was asked, for the explorer. */
  readonly asked: Asked;
  /** The day that is shown, if it is one day's. */
  readonly day?: string;
  /** The ids of the sources of what is shown. */
  readonly sources: (data: Data) => readonly string[];
  /** What is shown, as rows. */
  readonly table: (data: Data) => Table;
  /** A text for a panel with nothing to show; undefined if there is something. */
  readonly empty?: (data: Data) => ReactNode | undefined;
  readonly children: (data: Data) => ReactNode;
  /** Controls that belong to this panel, beside its headline. */
  readonly controls?: ReactNode;
  readonly className?: string;
}
