/** The Factbook's HTML as plain text. */

/** The combining mark that the name of a letter ends in: `eacute` is an e with an acute accent. */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
};

const characters: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

const reference = /&([^&;\s]*);/g;

/** Null where a character is written in a way that is not known here. */
export function plainText(html: string): string | null {
  const text = html.replaceAll(/<[^>]*>/g, ' ');
  const names = [...text.matchAll(reference)].map(([, name = '']) => name);
  if (names.some((name) => characterOf(name) === undefined)) return null;
  return text
    .replaceAll(reference, (_, name: string) => characterOf(name) ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function characterOf(name: string): string | undefined {
  const [, letter = '', mark = ''] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? [];
  const accent = Object.hasOwn(accents, mark) ? accents[mark] : undefined;
  if (accent !== undefined) return (letter + accent).normalize('NFC');
  return Object.hasOwn(characters, name) ? characters[name] : undefined;
}
