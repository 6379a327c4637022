/** A dataset as its page shows it, and what each table of its rows is given. */
import type { ReactNode } from 'react';
import type { SourcePageQuery } from '../../generated/source-page.ts';

export type Dataset = NonNullable<SourcePageQuery['dataset']>;

export interface RowsProps {
  readonly source: string;
  readonly text: string;
  readonly controls: ReactNode;
}

export const rowsOnAPage = 50;
