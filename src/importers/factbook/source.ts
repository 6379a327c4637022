/** The series of the Factbook's editions as a source. */

export const source = 'source:factbook';
