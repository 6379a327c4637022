/** Pieces of the Factbook's texts on offices that no rule reads, each reviewed: whom they name, or why nobody. */

export interface ReviewedHolder {
  readonly title: string | null;
  readonly name: string;
  readonly since: string | null;
}

/** By the beginning of the piece. */
const reviewed: readonly (readonly [beginning: string, meaning: ReviewedHolder | string])[] = [
  ['Major Pierre BUYOYA, President (since', holder('President', 'Pierre BUYOYA', '1987-09-09')],
  ['SNC - Chairman Prince NORODOM SIHANOUK', holder('Chairman', 'NORODOM SIHANOUK', null)],
  ['NGC - vacant', 'The office is vacant.'],
  ['Lt. Col. Amadou Toumani TOURE', holder(null, 'Amadou Toumani TOURE', null)],
  ['President Sardar Farooq LEGHARI election', holder('President', 'Sardar Farooq LEGHARI', null)],
  ['KIM Chong-il, is the son of', 'He is called a successor who is designated.'],
  [
    "KIM Chong-il became General Secretary of the Korean Workers' Party",
    'He has not assumed the office.',
  ],
  ['KANG Song-san is premier', holder('Premier', 'KANG Song-san', null)],
  ['Prime Minister Rosny SMARTH resigned', 'He has resigned.'],
  [
    'Foreign Minister Jigme Yoeser THINLEY',
    holder('Foreign Minister', 'Jigme Yoeser THINLEY', '1998-06'),
  ],
  ['ALI Khalifa Galaydh, appointed', holder(null, 'ALI Khalifa Galaydh', null)],
  ['Col. Ely Ould Mohamed VALL, whose', holder(null, 'Ely Ould Mohamed VALL', null)],
  ['Gen. Mohamed Ould Abdel AZIZ who led', holder(null, 'Mohamed Ould Abdel AZIZ', null)],
  ['King PHUMIPHON Adunyadet or (BHUMIBOL', holder('King', 'PHUMIPHON Adunyadet', '1946-06-09')],
  ['Capt. Moussa Dadis CAMARA, President of', holder(null, 'Moussa Dadis CAMARA', null)],
  ['Djibo SALOU, chairman of', holder(null, 'Djibo SALOU', null)],
  [
    'Prime Minister YINGLAK Chinnawat also spelled',
    holder('Prime Minister', 'YINGLAK Chinnawat', '2011-08-08'),
  ],
  ['resident HASSAN SHEIKH Mohamud', holder('President', 'HASSAN SHEIKH Mohamud', '2012-09-10')],
  [
    'Interim Prime Gheorghe BREGA',
    holder('Interim Prime Minister', 'Gheorghe BREGA', '2015-10-30'),
  ],
  [
    'Acting Presidents Doris BURES',
    'Three presidents of the parliament together stand in for a president.',
  ],
  [
    'Presidents Doris BURES',
    'Three presidents of the parliament together stand in for a president.',
  ],
  ['Sebastian KURZ elected chancellor', holder('Chancellor', 'Sebastian KURZ', '2020-01-02')],
  ['Ahmad al-NAWAF al-Sabah (since', holder(null, 'Ahmad al-NAWAF al-Sabah', '2022-07-24')],
  [
    'Prime Anatole Collinet MAKOSSO',
    holder('Prime Minister', 'Anatole Collinet MAKOSSO', '2021-05-12'),
  ],
  [
    'Chief Mgwagwa GAMEDZE appointed',
    holder('Acting Prime Minister', 'Mgwagwa GAMEDZE', '2023-09-28'),
  ],
  ['Prime Minister (in transition)', 'It names nobody in the office.'],
  ['Prime Minister (since 5 January 2006)', 'The name is left out.'],
  [
    'Sultan and Prime HAITHAM bin Tarik Al Said',
    holder('Sultan and Prime Minister', 'HAITHAM bin Tarik Al Said', '2020-01-11'),
  ],
  ['Minister Gervais NDIRAKOBUCA', holder('Prime Minister', 'Gervais NDIRAKOBUCA', '2022-09-07')],
  [
    'Michel BARNIER is the caretaker Prime Minister',
    holder('Caretaker Prime Minister', 'Michel BARNIER', '2024-09-05'),
  ],
  [
    'Taoiseach (Prime Minister) Simon HARRIS resigned',
    holder('Taoiseach (Prime Minister)', 'Simon HARRIS', '2024-04-09'),
  ],
  [
    'Prime Minister HAN Duck-soo became Acting President',
    holder('Acting President', 'HAN Duck-soo', '2024-12-14'),
  ],
];

function holder(title: string | null, name: string, since: string | null): ReviewedHolder {
  return { title, name, since };
}

/** A holder, or the reason why the piece names none; undefined where nobody has reviewed it. */
export function reviewedMeaning(piece: string): ReviewedHolder | string | undefined {
  return reviewed.find(([beginning]) => piece.startsWith(beginning))?.[1];
}

export const reviewedBeginnings: readonly string[] = reviewed.map(([beginning]) => beginning);
