/** How the Factbook begins to name whoever holds an office, each reviewed: titles, ranks, or a name. */

/** A title ends where no letter tells; one that is missing here must not become part of a name. */
const titles: readonly string[] = [
  'Acting President',
  'Acting Prime Minister',
  'Amir',
  'Captains Regent',
  'Caretaker Prime Minister',
  'Chairman of the Cabinet of Ministers',
  'Chairperson of the Council of Ministers',
  'Chairperson of the Presidency',
  'Chancellor',
  'CNSP Prime Minister',
  'Co-prince',
  'Crown Prince and Prime Minister',
  'Emperor',
  'GNU Interim Prime Minister',
  'Grand Duke',
  'Interim President',
  'Interim Prime Minister',
  'King',
  'Minister of State',
  'Pope',
  'Premier',
  'President',
  'President of Council of Ministers',
  'President of the Government of Spain (prime minister-equivalent)',
  'President of the National Council for the Safeguard of the Homeland (CNSP)',
  'President of the Pontifical Commission for the State of Vatican City and President of the Governorate of the Vatican City State',
  'President of the Swiss Confederation',
  'President, Presidential Council,',
  'Presidential Leadership Council Chairperson',
  'Prime Minister',
  'Prime Minister and Co-Vice President',
  'Prime Minister and Foreign Minister',
  'Prince',
  'Secretary of State for Foreign and Political Affairs',
  'Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces',
  'State Affairs Commission President',
  'Sultan and Prime Minister',
  'Supreme Leader',
  "Supreme People's Assembly President",
  'Taliban Leader',
  'Taoiseach (Prime Minister)',
  'Transition President',
  'Transition Prime Minister',
  'Transitional President',
  'Vice President',
];

/** These stand with no title before them. */
const untitled: readonly string[] = [
  "Ahmad al-Shara'",
  'Denis BECIROVIC',
  'Michael RANDRIANIRINA',
  'Sébastien LECORNU',
  "TUIMALEALI'IFANO Va’aletoa Sualauvi II",
  'Zeljka CVIJANOVIC',
];

/** Ranks and forms of address between the title and the name, which are not a part of either. */
const ranks: readonly string[] = [
  'Archbishop',
  'Capt.',
  'Col.',
  'Crown Prince',
  'Dr.',
  'Gen.',
  'General',
  'Sir',
  'Sr. Gen.',
  'Sultan',
];

export interface Beginning {
  readonly title: string | null;
  /** What follows the title and the ranks. */
  readonly rest: string;
}

/** Undefined where the text begins in no way that has been reviewed. */
export function beginningOf(text: string): Beginning | undefined {
  if (untitled.some((name) => startsWith(text, name))) return { title: null, rest: text };
  const plain = text.replace(/^co-chiefs of state /, '');
  const title = longestAt(plain, titles);
  if (title === undefined) return undefined;
  const rest = withoutRanks(plain.slice(title.length).trim());
  // `President of …` begins with `President`, which is not its title.
  return /^[\p{Lu}(]/u.test(rest) ? { title: title.replace(/,$/, ''), rest } : undefined;
}

function withoutRanks(text: string): string {
  const rank = longestAt(text, ranks);
  return rank === undefined ? text : withoutRanks(text.slice(rank.length).trim());
}

function longestAt(text: string, beginnings: readonly string[]): string | undefined {
  return beginnings
    .filter((beginning) => startsWith(text, beginning))
    .reduce<string | undefined>(
      (longest, other) =>
        longest !== undefined && longest.length > other.length ? longest : other,
      undefined,
    );
}

function startsWith(text: string, beginning: string): boolean {
  return text === beginning || text.startsWith(`${beginning} `);
}
