/** The shape of an importer: the files of one source, and how their rows become facts. */
import type { ImportContext } from './context.ts';
import type { KnownRejection } from './known-rejections.ts';
import type { ReadRow } from './outcome.ts';
import type { Rows } from './table.ts';

/** One file of a source. */
export interface SourceFile {
  /** Its name as the source's owner publishes it. */
  readonly name: string;
  readonly format: 'csv' | 'json';
  /** What it must have to be read, and what tells it from its siblings; others may be there. */
  readonly columns: readonly string[];
  /** The version of the source, where each row says its own in the column `version`. */
  readonly version?: string;
}

/** A pure mapping: the same rows and context give the same facts. */
export interface Importer {
  /** What the command line calls it. */
  readonly name: string;
  /** The id of the dataset. */
  readonly source: string;
  /** Whose name an alliance keeps that several sources name: the lowest; data/alliances.csv is 0. */
  readonly standing: number;
  /** Its files, in the order in which `facts` takes their rows. */
  readonly files: readonly SourceFile[];
  /** What is rejected of the files as they are published; none, unless it says so. */
  readonly knownRejections?: readonly KnownRejection[];
  /** Every row of every file once, with all that became of it; facts come after those they lead to. */
  readonly facts: (context: ImportContext, ...tables: Rows[]) => AsyncIterable<ReadRow>;
}
