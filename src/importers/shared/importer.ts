/** The shape of an importer: the files of one dataset, and how their rows become facts. */
import type { Format } from '../formats/format.ts';
import type { Rows } from '../formats/row.ts';
import type { KnownRejection } from '../rows/known-rejections.ts';
import type { ReadRow } from '../rows/outcome.ts';
import type { ImportContext } from '../codes/context.ts';

/** A form in which a file is published. */
export interface FileForm {
  /** Its name as the dataset's owner publishes it. */
  readonly name: string;
  /** What it must have to be read, and what only it has among its siblings; others may be there. */
  readonly columns: readonly string[];
  /** Its names in other versions, by which it is found in a folder. */
  readonly otherNames?: readonly string[];
}

/** Another file of the dataset, which has all columns of this one. */
export interface Lookalike {
  readonly name: string;
  /** What it has and this one has not. */
  readonly column: string;
  /** Why it cannot be read as this one. */
  readonly reason: string;
}

/** One file of a dataset. */
export interface DatasetFile extends FileForm {
  readonly format: Format;
  /** Those with the same content; the importer distinguishes their rows by their columns. */
  readonly otherForms?: readonly FileForm[];
  readonly lookalikes?: readonly Lookalike[];
  /**
   * The versions of the dataset that can be read, where each row gives its own in the column `version`;
   * first the one whose columns are known for certain.
   */
  readonly versions?: readonly string[];
}

/** A pure mapping: the same rows and context give the same facts. */
export interface Importer {
  /** What the command line calls it. */
  readonly name: string;
  /** The id of the dataset. */
  readonly source: string;
  /** The ids of its other versions, where each is a dataset of its own. */
  readonly otherSources?: readonly string[];
  /** Of several sources that name an alliance the one with the lowest counts; data/alliances.csv has 0. */
  readonly namePrecedence: number;
  /** What its owner asks of those who use it in software; whoever imports it is told. */
  readonly request?: string;
  /** Its files, in the order in which `facts` takes their rows. */
  readonly files: readonly DatasetFile[];
  /** What is rejected of the files as they are published; none, unless it is listed here. */
  readonly knownRejections?: readonly KnownRejection[];
  /**
   * Goes through each file once, and gives every row once with all that became of it. Rows with one
   * key come in the order of the file; otherwise rows and facts may come in any order.
   */
  readonly facts: (context: ImportContext, ...files: Rows[]) => AsyncIterable<ReadRow>;
}
