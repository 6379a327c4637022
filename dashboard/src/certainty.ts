/** How certainties are ordered and joined: the API's own rules, the only code that the page shares with the server. */
export { certainties, stronger, strongest, weaker } from '../../src/membership/rules/certainty.ts';
export type { Certainty } from '../../src/membership/rules/certainty.ts';
