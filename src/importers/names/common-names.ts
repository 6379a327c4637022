/** What pacts of COW and ATOP are commonly called: the datasets name none. A reviewed table, by code and year of begin. */
import type { IdentifierFact } from '../../generated/facts.ts';

/** A test compares the codes and the year with the datasets. */
export interface PactName {
  /** COW's `version4id` and ATOP's `atopid`; null where the dataset has not the pact. */
  readonly cow: string | null;
  readonly atop: string | null;
  /** In which it begins. */
  readonly year: number;
  readonly name: string;
  readonly aliases: readonly string[];
}

type Entry = readonly [
  cow: string | null,
  atop: string | null,
  year: number,
  name: string,
  ...aliases: string[],
];

const entries: readonly Entry[] = [
  ['3', '1020', 1815, 'German Confederation', 'Deutscher Bund'],
  ['6', '1035', 1815, 'Quadruple Alliance of 1815'],
  ['14', '1075', 1833, 'Treaty of Unkiar Skelessi', 'Treaty of Hünkâr İskelesi'],
  ['15', '1080', 1833, 'Convention of Münchengrätz'],
  ['19', '1100', 1834, 'Quadruple Alliance of 1834'],
  ['41', '1225', 1861, 'Convention of London of 1861'],
  ['43', '1230', 1863, 'Alvensleben Convention'],
  ['48', '1255', 1865, 'Triple Alliance of 1865', 'Treaty of the Triple Alliance'],
  ['50', '1265', 1866, 'Prussian–Italian Alliance'],
  ['61', '1315', 1873, 'League of the Three Emperors', 'Three Emperors’ League', 'Dreikaiserbund'],
  ['64', '1335', 1879, 'Dual Alliance', 'Dual Alliance of 1879', 'Zweibund'],
  ['66', '1340', 1881, 'Three Emperors’ Alliance of 1881', 'Dreikaiserbund of 1881'],
  ['69', '1360', 1887, 'First Mediterranean Agreement', 'Mediterranean Agreements'],
  ['71', '1370', 1887, 'Reinsurance Treaty', 'Rückversicherungsvertrag'],
  ['72', '1375', 1887, 'Second Mediterranean Agreement', 'Mediterranean Agreements'],
  ['76', '1395', 1896, 'Li–Lobanov Treaty'],
  [null, '1400', 1899, 'Anglo-Portuguese Declaration of 1899', 'Treaty of Windsor of 1899'],
  ['77', '1415', 1902, 'Anglo-Japanese Alliance'],
  ['82', '1440', 1905, 'Treaty of Björkö'],
  ['83', '1445', 1907, 'Pact of Cartagena'],
  ['85', '1455', 1908, 'Root–Takahira Agreement'],
  ['86', '1460', 1909, 'Racconigi Bargain', 'Racconigi Agreement'],
  ['89', '1470', 1912, 'Serbian–Bulgarian Alliance of 1912', 'Balkan League'],
  ['90', '1475', 1912, 'Greek–Bulgarian Alliance of 1912', 'Balkan League'],
  ['91', '1485', 1912, 'Grey–Cambon Letters'],
  ['93', '2005', 1914, 'German–Ottoman Alliance'],
  [null, '2015', 1914, 'Declaration of London of 1914', 'Triple Entente', 'Антанта'],
  ['104', '2060', 1921, 'Franco-Polish Alliance'],
  ['107', '2070', 1921, 'Polish–Romanian Alliance'],
  ['111', '2095', 1921, 'Four-Power Treaty'],
  ['118', '2130', 1925, 'Locarno Treaty', 'Locarno Pact', 'Rhineland Pact'],
  ['123', '2150', 1926, 'Treaty of Berlin of 1926'],
  ['153', '2325', 1934, 'German–Polish Non-Aggression Pact'],
  ['155', '2335', 1934, 'Rome Protocols'],
  ['157', '2345', 1934, 'Baltic Entente'],
  ['158', '2350', 1935, 'Franco-Italian Agreement of 1935', 'Laval–Mussolini Agreement'],
  [null, '2355', 1935, 'Stresa Front'],
  ['159', '2360', 1935, 'Franco-Soviet Treaty of Mutual Assistance', 'Franco-Soviet Pact'],
  ['160', '2365', 1935, 'Czechoslovak–Soviet Treaty of Alliance'],
  ['163', '2385', 1936, 'Anglo-Egyptian Treaty of 1936'],
  ['164', '2395', 1936, 'Anti-Comintern Pact', 'Антикоминтерновский пакт'],
  ['167', '2410', 1937, 'Treaty of Saadabad', 'Saadabad Pact'],
  ['169', '2420', 1937, 'Nyon Agreement'],
  ['171', '2425', 1938, 'Salonika Agreement'],
  ['174', '2440', 1939, 'Anglo-Polish Alliance'],
  ['175', '2445', 1939, 'Pact of Steel', 'Stahlpakt', 'Patto d’Acciaio', 'Стальной пакт'],
  [
    ...(['180', '2470', 1939, 'Molotov–Ribbentrop Pact'] as const),
    ...['German–Soviet Non-Aggression Pact', 'Nazi–Soviet Pact', 'Hitler–Stalin Pact'],
    'Пакт Молотова — Риббентропа',
  ],
  ['191', '2525', 1941, 'Soviet–Japanese Neutrality Pact'],
  ['193', '2535', 1941, 'Anglo-Soviet Agreement', 'Anglo-Soviet Alliance'],
  [null, '2550', 1942, 'Declaration by United Nations'],
  ['195', '2555', 1942, 'Tripartite Treaty of Alliance of 1942'],
  ['198', '3010', 1945, 'Act of Chapultepec'],
  ['207', '3055', 1947, 'Treaty of Dunkirk'],
  ['220', '3140', 1948, 'Finno-Soviet Treaty of 1948', 'YYA Treaty'],
  [
    ...([
      '229',
      '3200',
      1950,
      'Sino-Soviet Treaty of Friendship, Alliance and Mutual Assistance',
    ] as const),
    'Sino-Soviet Alliance',
  ],
  ['231', '3210', 1951, 'United States–Philippines Mutual Defense Treaty'],
  ['233', '3220', 1951, 'United States–Japan Security Treaty of 1951', 'US–Japan Alliance'],
  ['236', '3240', 1953, 'United States–South Korea Mutual Defense Treaty', 'US–ROK Alliance'],
  ['240', '3270', 1954, 'Sino-American Mutual Defense Treaty'],
  ['249', '3322', 1956, 'Protocol of Sèvres'],
  ['252', null, 1958, 'North American Air Defense Agreement', 'NORAD'],
  [
    ...([
      null,
      '3375',
      1960,
      'United States–Japan Treaty of Mutual Cooperation and Security',
    ] as const),
    'US–Japan Alliance',
  ],
  ['264', '3440', 1961, 'Soviet–North Korean Treaty of 1961'],
  ['265', '3445', 1961, 'Sino–North Korean Treaty of 1961'],
  ['267', '3460', 1962, 'Declaration on the Neutrality of Laos'],
  ['289', '3675', 1971, 'Indo-Soviet Treaty of 1971'],
  ['301', '3825', 1978, 'Soviet–Vietnamese Treaty of 1978'],
  ['393', '4865', 1997, 'Union of Belarus and Russia', 'Union State'],
];

export const pactNames: readonly PactName[] = entries.map(
  ([cow, atop, year, name, ...aliases]) => ({ cow, atop, year, name, aliases }),
);

const byCode: ReadonlyMap<string, PactName> = new Map(
  pactNames.flatMap((pact) => [
    ...(pact.cow === null ? [] : [[`COW ${pact.cow}`, pact] as const]),
    ...(pact.atop === null ? [] : [[`ATOP ${pact.atop}`, pact] as const]),
  ]),
);

/** What an alliance with one of these codes is commonly called. */
export function pactNamed(identifiers: readonly IdentifierFact[]): PactName | undefined {
  return identifiers.map(({ scheme, value }) => byCode.get(`${scheme} ${value}`)).find(Boolean);
}
