/** How the Factbook begins to name whoever holds an office, each reviewed: titles, ranks, or a name. */

/** A title ends where no letter tells; one that is missing here must not become part of a name. */
const titles: readonly string[] = [
  'Overall Taliban Leader',
  'Chairman of the Military Council',
  'Privy Council President',
  'State Affairs Commission Chairman',
  'Acting Chancellor',
  'Acting Minister of State',
  'Acting Premier',
  'Acting President',
  'Acting President and Assembly Chairman',
  "Acting President of the People's Chamber",
  'Acting Prime Minister',
  'Amir',
  'Amir and Prime Minister',
  'Captain Regent',
  'Captains Regent',
  'Caretaker Prime Minister',
  'Chairman',
  'Chairman Supreme Council',
  'Chairman of Parliament',
  'Chairman of State Council',
  'Chairman of the Armed Forces Provisional Ruling Council',
  'Chairman of the Cabinet of Ministers',
  'Chairman of the Council of Ministers',
  'Chairman of the Council of Ministers (Premier)',
  'Chairman of the Council of Ministers (Prime Minister)',
  'Chairman of the Council of State',
  "Chairman of the General People's Committee (Premier)",
  'Chairman of the Presidency',
  'Chairman of the Provisional National Defense Council',
  'Chairman of the Provisional Ruling Council and Commander in Chief of Armed Forces',
  'Chairman of the Provisional Ruling Council and Commander in Chief of Armed Forces and Defense Minister',
  'Chairman of the State Law and Order Restoration Council',
  'Chairman of the State Peace and Development Council',
  'Chairman of the State Peace and Development Council (SPDC)',
  'Chairman of the Supreme Council of State',
  'Chairman of the Supreme Soviet',
  'Chairman, Presidential Council,',
  'Chairman, Supreme Council',
  'Chairman, Supreme Council,',
  'Chairperson of the Council of Ministers',
  'Chairperson of the Presidency',
  'Chairperson, Presidential Council',
  'Chairperson, Presidential Leadership Council',
  'Chancellor',
  'Chief Executive',
  'CNSP Prime Minister',
  'Co-Prince',
  'Co-prince',
  'Cochairman of the Council of Ministers',
  'Commander in Chief',
  'Coprince',
  'Crown Prince and Prime Minister',
  'Emperor',
  'Executive Council President',
  'Executive Council President (or Cap de Govern)',
  'Executive President',
  'First Prime Minister',
  'French Co-Prince',
  'French Co-prince',
  'French Coprince',
  'GNU Interim Prime Minister',
  'Grand Duke',
  'Head of Government',
  'Head of Government (Prime Minister)',
  'Head of Government (or Cap de Govern)',
  'Head of State and Assembly Chairman',
  'High State Committee President',
  'Interim Iraqi Government (IG) President',
  'Interim Iraqi Government (IG) Prime Minister',
  'Interim President',
  'Interim Prime Minister',
  'Iraqi Transitional Government (ITG) President',
  'Iraqi Transitional Government (ITG) Prime Minister',
  'King',
  'King and Prime Minister',
  'Leader of the Islamic Revolution',
  'Minister of State',
  'Paramount Ruler',
  'Pope',
  'Premier',
  'Premier and Chairman of the Council of Ministers',
  'Premier and Chairman of the Russian Federation Government',
  'President',
  'President and Chairman of the Cabinet of Ministers',
  'President and Commander in Chief of Armed Forces',
  'President of China',
  'President of Council of Ministers',
  'President of transitional government,',
  'President of the Council of State',
  'President of the Council of State and President of the Council of Ministers',
  'President of the Government',
  'President of the Government (Prime Minister equivalent)',
  'President of the Government (Prime Minister-equivalent)',
  'President of the Government and Prime Minister',
  'President of the Government of Spain (prime minister-equivalent)',
  'President of the Government or Acting Prime Minister',
  'President of the Government or Prime Minister',
  'President of the Islamic Republic of Afghanistan',
  'President of the Islamic Republic of Afghanistan,',
  'President of the National Council for Safeguarding of the Homeland (CNSP)',
  'President of the National Council for the Safeguard of the Homeland (CNSP)',
  'President of the Pontifical Commission for the State of Vatican City and President of the Governorate of the Vatican City State',
  'President of the Republic',
  'President of the Republic of Guinea-Bissau',
  'President of the Swiss Confederation',
  'President of the TISA,',
  'President, General National Congress',
  'President, General National Congress,',
  'President, Presidential Council,',
  'Presidential Leadership Council Chairperson',
  'Prime Minister',
  'Prime Minister and Chairman of the State Law and Order Restoration Council',
  'Prime Minister and Chairman of the State Peace and Development Council',
  'Prime Minister and Co-Vice President',
  'Prime Minister and Crown Prince',
  'Prime Minister and Foreign Minister',
  'Prime Minister and Minister of Interior',
  'Prime Minister and Minister of Planning and Development',
  'Prime Minister and Vice President',
  'Prime Minister of the Council of Ministers',
  'Prime Minister of the interim National Reconciliation Government',
  'Prime Minister,',
  'Prime Minister, SAC Chair,',
  'Prime Minister, State Administration Council (SAC) Chair,',
  'Prime Minister, State Administration Council Chair,',
  'Prince',
  'Queen',
  'Queen of Australia',
  'Revolutionary Command Council Chairman and Prime Minister',
  'Revolutionary Leader',
  'Second Prime Minister',
  "Secretary of the General People's Committee (Premier)",
  "Secretary of the General People's Committee (Prime Minister)",
  'Secretary of State',
  'Secretary of State for Foreign and Political Affairs',
  'Seimas Chairman and Acting President',
  'Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces',
  'Spanish Co-Prince Episcopal',
  'Spanish Coprince Episcopal',
  'Spanish Episcopal Co-Prince',
  'Spanish Episcopal Coprince',
  'Speaker of the House of Representatives',
  'State Affairs Commission President',
  'State President',
  'Sultan and Prime Minister',
  'Supreme Leader',
  "Supreme People's Assembly President",
  'Taliban Leader',
  'Taoiseach',
  'Taoiseach (Prime Minister)',
  'Transition President',
  'Transition Prime Minister',
  'Transitional Federal President',
  'Transitional National Council Chairman',
  'Transitional National Council Executive Committee Chairman',
  'Transitional President',
  'Transitional Prime Minister',
  'Vice President',
];

/** Those of an office that several persons hold together: only with them a later piece names another holder. */
const shared: readonly string[] = [
  'Captain Regent',
  'Co-Prince',
  'Co-prince',
  'Cochairman of the Council of Ministers',
  'Coprince',
  'French Co-Prince',
  'French Co-prince',
  'French Coprince',
  'Second Prime Minister',
  'Spanish Co-Prince Episcopal',
  'Spanish Coprince Episcopal',
  'Spanish Episcopal Co-Prince',
  'Spanish Episcopal Coprince',
];

/** These stand with no title before them. */
const untitled: readonly string[] = [
  'ABDIKASSIM Salad Hassan',
  'Abdullah al-THANI',
  'Girija Prasad KOIRALA',
  'Hans BRUNHART',
  'Markus BUECHEL',
  'Sidi Ould Cheikh ABDELLAHI',
  'Chief Susuga MALIETOA Tanumafili II',
  'Chief Susuga Malietoa TANUMAFILI II',
  'Chief Tanumafili II MALIETOA',
  'Abdelaziz DJERAD',
  'Abdullahi YUSUF Ahmed',
  "Ahmad al-Shara'",
  'Alexander SCHALLENBERG',
  'ALI Khalifa Galaydh',
  'Benjamin NETANYAHU',
  'Col. Idriss DEBY',
  'Denis BECIROVIC',
  'Dmitriy Anatolyevich MEDVEDEV',
  'Ferenc MADL',
  'François BAYROU',
  'Gen. Lansana CONTE',
  'Gen. Laurent-DESIRE KABILA',
  'Gen. Robert GUEI',
  'Janos ADER',
  'Joseph KABILA',
  'Juri RATAS',
  'KIM Chong-il',
  'KIM Jong Il',
  'KIM Jong Un',
  'LEE Ju Ho',
  'Laszlo SOLYOM',
  'Laurent Desire KABILA',
  'Lt. Col. Paul-Henri Sandaogo DAMIBA',
  'Mario FRICK',
  'Michael RANDRIANIRINA',
  'Oscar RIBAS Reig',
  'Raymond Ndong Sima',
  'Sébastien LECORNU',
  'TUI ATUA Tupua Tamasese Efi',
  'TUIATUA Tupua Tamasese Efi',
  "TUIMALEALI'IFANO Va'aletoa Sualauvi II",
  "TUIMALEALI'IFANO Va’aletoa Sualauvi II",
  'Taavi ROIVAS',
  'Vjosa OSMANI',
  'Xaviar Espot ZAMORA',
  'Xavier Espot ZAMORA',
  'Zeljka CVIJANOVIC',
  'Zoran LILIC',
];

/** Ranks and forms of address between the title and the name, which are not a part of either. */
const ranks: readonly string[] = [
  'Adm.',
  'Archbishop',
  'Ayatollah',
  'Brig. Gen.',
  'Capt',
  'Capt.',
  'Cardinal',
  'Col.',
  'Cdr.',
  'Commodore',
  'Crown Prince',
  'Dame',
  'Dr.',
  'Field Marshal',
  'Field Marshall',
  'Flt. Lt.',
  'Gen',
  'Gen.',
  'General',
  'Lt.',
  'Lt. Col.',
  'Lt. Gen',
  'Lt. Gen.',
  'Lyonpo',
  'Maj.',
  'Maj. Gen.',
  'Maj.Gen.',
  'Maj. Gen. (ret.)',
  'Maj.Gen. (ret.)',
  'Major',
  'Marshal',
  'Monseigneur',
  'Mr.',
  'Rear Adm.',
  'Sir',
  'Sr. Gen.',
  'Sultan',
  'Vice Adm.',
];

/** What editions put before the title, and no part of it. */
const prefixes: readonly RegExp[] = [
  /^\*{3} No entry for this item \*{3} /,
  /^Notification Statement: the United States recognizes .*? as the Interim President of Venezuela(?: \+\+)? ?(?=President )/,
  /^Notification Statement: the United States does not recognize .*? as president of Venezuela (?=President )/,
  /^(?:formerly,|on the part of the United States,) /,
  /^[Cc]o-?chiefs of [Ss]tate /,
  /^power shared between /,
  /^de facto /,
  /^supreme leader \(rahbar-e moazam\) and functional chief of state ?- ?/,
];

export interface Beginning {
  readonly title: string | null;
  /** Whether several persons hold the office together. */
  readonly isShared: boolean;
  /** What follows the title and the ranks. */
  readonly rest: string;
}

/** `(President of the Executive Yuan)` or `(Beretitenti)` after a title, `(Felix)` before a name: before one more capital letter. */
const explanation = /^\((?!Ret\.|ret\.)[^()]*\) (?=\p{Lu})/u;

/** Undefined where the text begins in no way that has been reviewed. */
export function beginningOf(text: string): Beginning | undefined {
  const plain = prefixes.reduce((rest, prefix) => rest.replace(prefix, ''), text);
  if (untitled.some((name) => startsWith(plain, name))) {
    return { title: null, isShared: false, rest: withoutRanks(plain) };
  }
  // `transitional President` and `[Transitional] President` are Transitional President.
  const written = plain.replace(/^\[(\p{Lu}\p{Ll}+)\]/u, '$1');
  const title = longestAt(capitalized(written), titles);
  if (title === undefined) return undefined;
  const after = written.slice(title.length).replace(/^(?: is\b| -|,)? */, '');
  const rest = withoutRanks(after.replace(explanation, ''));
  // `President of …` begins with `President`, which is not its title.
  if (!/^(?:al-)?[\p{Lu}('’`]/u.test(rest)) return undefined;
  return { title: title.replace(/,$/, ''), isShared: shared.includes(title), rest };
}

/** The same, where the first word of a title, or of its second, is written small. */
function capitalized(text: string): string {
  return text
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .replace(
      /^(Prime|Acting|Interim) (m|p)(?=inister|resident|rime)/,
      (_, first: string, letter: string) => `${first} ${letter.toUpperCase()}`,
    );
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
