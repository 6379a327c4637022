/** The shape of an importer: the files of one source, and how their rows become facts. */
import type { ImportContext } from './context.ts';
import type { Outcome } from './outcome.ts';
import type { Rows } from './table.ts';

/** One file of a source. */
export interface SourceFile {
  /** Its name as the source's owner publishes it. */
  readonly name: string;
  readonly format: 'csv' | 'json';
  /** What it must have to be read; others may be there. */
  readonly columns: readonly string[];
}

/** A pure mapping: the same rows and context give the same outcomes, in the order of the rows. */
export interface Importer {
  /** What the command line calls it. */
  readonly name: string;
  /** The id of the dataset. */
  readonly source: string;
  /** Its files, in the order in which `facts` takes their rows. */
  readonly files: readonly SourceFile[];
  readonly facts: (context: ImportContext, ...tables: Rows[]) => AsyncIterable<Outcome>;
}
