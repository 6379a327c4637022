/** The five shades of a map by the number of allies: the same on every day, so that two days can be compared. */
export const shades = [
  { least: 1, name: '1–4' },
  { least: 5, name: '5–14' },
  { least: 15, name: '15–29' },
  { least: 30, name: '30–54' },
  { least: 55, name: '55 and more' },
] as const;

/** 0 for none, else 1 to 5. */
export function shadeOf(allies: number): number {
  return shades.filter(({ least }) => allies >= least).length;
}
