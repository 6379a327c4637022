/** The names of persons as they are usually written, from the Factbook's, with a surname in capitals. */

/** Within a surname these are written small. */
const particles = /^(?:BIN|DA|DE|DER|DOS|DU)$/;

/** `MUHAMMAD BIN ZAYID Al Nuhayyan` is Muhammad bin Zayid Al Nuhayyan, `LEO XIV` Leo XIV. */
export function usualName(name: string): string {
  const words = name.split(' ');
  return words.map((word, at) => usualWord(word, words[at - 1])).join(' ');
}

function usualWord(word: string, before: string | undefined): string {
  // `XI Jinping` is not the eleventh, since no name comes before the numeral.
  if (before !== undefined && /^[IVX]+$/.test(word)) return word;
  // `DE WEVER` begins with a capital; `REBELO DE SOUSA` has a small letter within.
  if (particles.test(word) && inCapitals(before)) return word.toLowerCase();
  return inTitleCase(word);
}

function inCapitals(word = ''): boolean {
  return /\p{Lu}{2}/u.test(word);
}

/** An apostrophe within a word begins no other: `LA'AULIALEMALIETOA` is La'aulialemalietoa. */
function inTitleCase(word: string): string {
  return word.replaceAll(
    /\p{Lu}{2,}(?:['’]\p{Lu}+)*/gu,
    (capitals) => capitals.slice(0, 1) + capitals.slice(1).toLowerCase(),
  );
}

/** `José Raúl Mulino Quintero` is jose-raul-mulino-quintero. */
export function slug(name: string): string {
  const folded = name.normalize('NFD').replaceAll(/\p{M}|['’]/gu, '');
  return folded
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
