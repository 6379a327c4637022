/** The codes of an alliance or a state, as people read them. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

const schemes: Readonly<Record<string, string>> = {
  COW: 'COW',
  ATOP: 'ATOP',
  COW_IGO: 'COW IGO',
  FACTBOOK: 'Factbook',
  GEC: 'GEC',
  GW: 'Gleditsch–Ward',
  ISO3: 'ISO alpha-3',
  ISO_NUMERIC: 'ISO numeric',
};

export function schemeInWords(scheme: string): string {
  return schemes[scheme] ?? scheme;
}

/** `until 1990-10-03`, where a scheme gives the code to another before or after. */
export function validity({ validFrom, validUntil }: Identifier): string {
  const parts = [
    ...(validFrom === null ? [] : [`from ${validFrom}`]),
    ...(validUntil === null ? [] : [`until ${validUntil}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`;
}
