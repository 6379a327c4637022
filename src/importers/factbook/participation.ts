/** Reads the list of organizations in which a country takes part. */
import type { MembershipRole } from '../../generated/types.ts';
import { badUserInput } from '../../errors.ts';
import type { ImportContext } from '../codes/context.ts';
import type { Row } from '../formats/row.ts';
import { RejectedCell } from '../rows/outcome.ts';
import { codeOf } from './organizations.ts';
import { plainText } from './plain-text.ts';
import { meaningOf } from './roles.ts';

/** That an entry names an organization of data/alliances.csv. */
export interface Mention {
  /** The id of the organization. */
  readonly alliance: string;
  /** As the entry writes it. */
  readonly written: string;
  readonly role: MembershipRole | 'NONE';
  /** Why the words in the bracket mean that role; null where there is no bracket. */
  readonly reason: string | null;
}

/** Each organization once, in the order of the text; the many that are not alliances are left out. */
export function mentionsIn(
  row: Row,
  column: string,
  html: string,
  context: ImportContext,
): readonly Mention[] {
  const list = plainText(html);
  if (list === null) {
    const reason = 'src/importers/factbook/plain-text.ts does not know a character of it.';
    throw new RejectedCell(column, html, reason);
  }
  const mentions = new Map<string, Mention>();
  for (const item of itemsIn(list)) {
    const [, name = '', bracket = ''] = /^([^(]*)(?:\(([^)]*)\)?)?/.exec(item) ?? [];
    const written = name.trim();
    const { scheme, code } = codeOf(written);
    const alliance = context.allianceOf(scheme, code);
    if (alliance === undefined) continue;
    const mention = {
      alliance,
      written: item,
      ...roleOf(row, column, written, code, bracket.trim()),
    };
    const other = mentions.get(alliance);
    if (other !== undefined && other.role !== mention.role) {
      const reason = `The entry also has "${other.written}": one of the two is wrong.`;
      throw new RejectedCell(column, item, reason);
    }
    mentions.set(alliance, mention);
  }
  return [...mentions.values()];
}

/** A comma or semicolon within brackets separates nothing; a bracket that is never closed ends at the next one. */
function itemsIn(list: string): readonly string[] {
  return list
    .split(/[,;](?![^(]*\))|(?<=\)) (?=\p{Lu})/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A bracket that nobody has reviewed stops the import: what it means for all other editions is open as well. */
function roleOf(
  row: Row,
  column: string,
  written: string,
  code: string,
  bracket: string,
): Pick<Mention, 'role' | 'reason'> {
  if (bracket === '') return { role: 'FULL', reason: null };
  const meaning = meaningOf(code, bracket);
  if (meaning !== undefined) return meaning;
  throw badUserInput(
    `${row.file}, line ${row.line}, ${column}: "${written} (${bracket})": src/importers/factbook/roles.ts does not say what this bracket means for a membership. Add it there, with a reason.`,
    { file: row.file, line: row.line },
  );
}
