/** Which edition of the Factbook is imported. */

export const source = 'source:factbook-2026';

/** The day of its last update. */
export const observedOn = '2026-01-22';
