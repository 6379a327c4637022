/** Opens one file of a dataset, in whichever form it is, and says what could be read where it cannot be. */
import { EntenteError } from '../../errors.ts';
import { openers } from '../formats/format.ts';
import type { OpenFile } from '../formats/row.ts';
import type { DatasetFile } from './importer.ts';
import { refuseLookalike } from './lookalikes.ts';
import { columnsOf } from './version.ts';

export async function openFile(path: string, wanted: DatasetFile): Promise<OpenFile> {
  const others = (wanted.otherForms ?? []).map((form) => columnsOf(wanted, form));
  try {
    const opened = await openers[wanted.format](path, columnsOf(wanted, wanted), others);
    refuseLookalike(path, wanted, opened.columns);
    return opened;
  } catch (error) {
    throw error instanceof EntenteError && error.details.missing !== undefined
      ? new EntenteError(error.code, `${error.message}${hint(wanted)}`, error.details)
      : error;
  }
}

/** What else may be tried where columns are missing. */
function hint({ name, versions = [], otherForms = [] }: DatasetFile): string {
  const [known, ...others] = versions;
  return [
    known !== undefined &&
      others.length > 0 &&
      ` Version ${known} of ${name} has all that it needs.`,
    ...otherForms.map((form) => ` It can be ${name} or ${form.name}.`),
  ]
    .filter(Boolean)
    .join('');
}
