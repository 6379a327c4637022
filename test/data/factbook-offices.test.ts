/** Whom the Factbook names, in the words of its entries. */
import { describe, expect, test } from 'vitest';
import { readOfficeHolders } from '../../src/importers/factbook/office-holders.ts';
import { slug, usualName } from '../../src/importers/factbook/person-names.ts';
import { plainText } from '../../src/importers/factbook/plain-text.ts';

/** Titles, names and starts, then what is left. */
function read(text: string) {
  return readOfficeHolders(text).map((piece) =>
    piece.type === 'OfficeHolder'
      ? [piece.title, piece.name, piece.since, ...piece.aliases]
      : `${piece.type}: ${piece.text}`,
  );
}

describe('An office', () => {
  test.each([
    ['President Sadyr JAPAROV (since 28 January 2021)', 'President', 'Sadyr Japarov', '2021-01-28'],
    ['Prime Minister ABIY Ahmed Ali (since April 2018)', 'Prime Minister', 'Abiy Ahmed Ali', '2018-04'],
    ['President Denis SASSOU-Nguesso (since 1997)', 'President', 'Denis Sassou-Nguesso', '1997'],
    ['Prime Minister ANUTIN Charnvirakul (since 5 Sep 2025)', 'Prime Minister', 'Anutin Charnvirakul', '2025-09-05'],
    ['Prime Minister Nestor NTAHONTUYE (since 5 August 2025) \u00A0 <br><br>\u00A0<br>', 'Prime Minister', 'Nestor Ntahontuye', '2025-08-05'],
    ['President Mahamat Idriss D&Eacute;BY (since 6 May 2024)', 'President', 'Mahamat Idriss Déby', '2024-05-06'],
    ['President Surangel WHIPPS, Jr. (since 21 January 2021)', 'President', 'Surangel Whipps, Jr.', '2021-01-21'],
    ['President, Presidential Council, Mohammed al-MANFI (since 5 February 2021)', 'President, Presidential Council', 'Mohammed al-Manfi', '2021-02-05'],
    ['Sultan and Prime Minister Sir HASSANAL Bolkiah (since 5 October 1967)', 'Sultan and Prime Minister', 'Hassanal Bolkiah', '1967-10-05'],
    ['Acting President Sr. Gen. MIN AUNG HLAING (since 31 July 2025)', 'Acting President', 'Min Aung Hlaing', '2025-07-31'],
    ['Prime Minister Crown Prince SALMAN bin Hamad Al-Khalifa (since 11 November 2020)', 'Prime Minister', 'Salman bin Hamad Al-Khalifa', '2020-11-11'],
    ['Taoiseach (Prime Minister) Michael MARTIN (since 23 January 2025)', 'Taoiseach (Prime Minister)', 'Michael Martin', '2025-01-23'],
    ['S&eacute;bastien LECORNU (since 10 September 2025)', null, 'Sébastien Lecornu', '2025-09-10'],
    ['President Sellapan Rama (S. R.) NATHAN (since 1 September 1999)', 'President', 'Sellapan Rama Nathan', '1999-09-01'],
    ['Prime Minister RUDOLPHUS (Ruud) F. M. LUBBERS (since 4 November 1982)', 'Prime Minister', 'Rudolphus F. M. Lubbers', '1982-11-04'],
    ['Prime Minister Khadga Prasad (KP) Sharma OLI (since 15 July 2024)', 'Prime Minister', 'Khadga Prasad Sharma Oli', '2024-07-15'],
    ['Acting Prime Minister Lagitupu (of Nanumea) TUILIMU (since 9 December 2000)', 'Acting Prime Minister', 'Lagitupu Tuilimu', '2000-12-09'],
  ])('%s', (text, ...holder) => {
    expect(read(text)).toEqual([holder]);
  });

  test('may have several holders, and none of those who represent them', () => {
    const andorra =
      'Co-prince Emmanuel MACRON (since 14 May 2017); represented by Patrick STROZDA (since 14 May 2017); and Co-prince Archbishop Joan-Enric VIVES i Sicilia (since 12 May 2003); represented by Eduard Ibanez PULIDO (since 27 November 2023)';
    expect(read(andorra)).toEqual([
      ['Co-prince', 'Emmanuel Macron', '2017-05-14'],
      'Aside: represented by Patrick STROZDA (since 14 May 2017)',
      ['Co-prince', 'Joan-Enric Vives i Sicilia', '2003-05-12'],
      'Aside: represented by Eduard Ibanez PULIDO (since 27 November 2023)',
    ]);
    const sanMarino =
      'co-chiefs of state Captains Regent Matteo ROSSI and Lorenzo BUGLI (for the period 1 October 2025 - 31 March 2026)';
    expect(read(sanMarino)).toEqual([
      ['Captains Regent', 'Matteo Rossi', null],
      ['Captains Regent', 'Lorenzo Bugli', null],
      'Aside: (for the period 1 October 2025 - 31 March 2026)',
    ]);
    const bosnia =
      'Chairperson of the Presidency Zeljko KOMSIC (chairperson since 16 July 2025; presidency member since 20 November 2018 - Croat seat); Denis BECIROVIC (presidency member since 16 November 2022 - Bosniak seat)';
    expect(read(bosnia)).toEqual([
      ['Chairperson of the Presidency', 'Zeljko Komsic', '2025-07-16'],
      'Aside: presidency member since 20 November 2018 - Croat seat',
      ['presidency member', 'Denis Becirovic', '2022-11-16'],
      'Aside: Bosniak seat',
    ]);
  });

  test('may be vacant', () => {
    expect(read('President (vacant)')).toEqual(['Vacancy: President (vacant)']);
    expect(read('')).toEqual([]);
  });

  test('begins on no day that the text does not call the start', () => {
    expect(read('Prime Minister Ntsokoane Samuel MATEKANE (28 October 2022)')).toEqual([
      ['Prime Minister', 'Ntsokoane Samuel Matekane', null],
      'Aside: (28 October 2022)',
    ]);
    expect(
      read('Prince HANS-ADAM II (since 13 November 1989, assumed executive powers on 26 August 1984)'),
    ).toEqual([
      ['Prince', 'Hans-Adam II', '1989-11-13'],
      'Aside: assumed executive powers on 26 August 1984',
    ]);
    expect(read('Premier CHO Jung-tai (President of the Executive Yuan) (since 20 May 2024)')).toEqual([
      ['Premier', 'Cho Jung-tai', '2024-05-20'],
      'Aside: (President of the Executive Yuan)',
    ]);
  });

  test('may be held by somebody whose name has another spelling', () => {
    expect(
      read('Prime Minister SONEXAY (also spelled SONXAI) Siphandon (since 30 December 2022)'),
    ).toEqual([['Prime Minister', 'Sonexay Siphandon', '2022-12-30', 'Sonxai Siphandon']]);
    expect(read('King WACHIRALONGKON; also spelled Vajiralongkorn (since 1 December 2016)')).toEqual([
      ['King', 'Wachiralongkon', '2016-12-01', 'Vajiralongkorn'],
    ]);
  });

  test('keeps notes apart from names', () => {
    expect(
      read(
        "Prime Minister Giorgia MELONI (since 22 October 2022); the prime minister's official title is President of the Council of Ministers",
      ),
    ).toEqual([
      ['Prime Minister', 'Giorgia Meloni', '2022-10-22'],
      "Aside: the prime minister's official title is President of the Council of Ministers",
    ]);
    expect(
      read(
        "Ahmad al-Shara'; former President Bashar al-ASAD was overthrown by Islamist rebels on 8 December 2024",
      ),
    ).toEqual([
      [null, "Ahmad al-Shara'", null],
      'Aside: former President Bashar al-ASAD was overthrown by Islamist rebels on 8 December 2024',
    ]);
  });

  test.each([
    'Archduke Otto HABSBURG (since 1 May 1922)',
    'President of the Moon Neil ARMSTRONG (since 20 July 1969)',
    'President Neil ARMSTRONG (since 31 February 2000)',
    'President Neil &bogus; ARMSTRONG',
  ])('is not read from %s', (text) => {
    expect(read(text)).toEqual([`Unreadable: ${text}`]);
  });
});

describe('A person’s name', () => {
  test.each([
    ['XI Jinping', 'Xi Jinping', 'xi-jinping'],
    ['CHARLES III', 'Charles III', 'charles-iii'],
    ['CARL XVI GUSTAF', 'Carl XVI Gustaf', 'carl-xvi-gustaf'],
    ['Bart DE WEVER', 'Bart De Wever', 'bart-de-wever'],
    ['Alexander VAN DER BELLEN', 'Alexander Van der Bellen', 'alexander-van-der-bellen'],
    ['Marcelo REBELO DE SOUSA', 'Marcelo Rebelo de Sousa', 'marcelo-rebelo-de-sousa'],
    ['MUHAMMAD BIN ZAYID Al Nuhayyan', 'Muhammad bin Zayid Al Nuhayyan', 'muhammad-bin-zayid-al-nuhayyan'],
    ["LA'AULIALEMALIETOA La'auli", "La'aulialemalietoa La'auli", 'laaulialemalietoa-laauli'],
    ["Sean O'BRIEN", "Sean O'Brien", 'sean-obrien'],
    ['Kevin McCARTHY', 'Kevin McCarthy', 'kevin-mccarthy'],
    ['Donald J. TRUMP', 'Donald J. Trump', 'donald-j-trump'],
    ['Ferdinand "BongBong" MARCOS, Jr.', 'Ferdinand "BongBong" Marcos, Jr.', 'ferdinand-bongbong-marcos-jr'],
    ['Santiago PEÑA Palacios', 'Santiago Peña Palacios', 'santiago-pena-palacios'],
    ['Manuel Osa Nsue Nsua', 'Manuel Osa Nsue Nsua', 'manuel-osa-nsue-nsua'],
  ])('of %s is %s', (name, usual, id) => {
    expect(usualName(name)).toBe(usual);
    expect(slug(usual)).toBe(id);
  });
});

test('HTML is read as plain text, or not at all', () => {
  expect(plainText('C&ocirc;te&nbsp;d&rsquo;Ivoire &amp; Fran&ccedil;ois<br>')).toBe(
    'Côte d’Ivoire & François',
  );
  expect(plainText('&#233;')).toBeNull();
});
