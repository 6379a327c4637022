/** Offers the names that a misspelt one may have meant. */
import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';

/** A sentence such as `Did you mean "name"?`, or one that lists what there is. */
export function suggest(name: string, known: Iterable<string>): string {
  const names = [...known];
  const near = suggestionList(name, names);
  if (near.length > 0) return didYouMean(near).trim();
  return names.length > 0 && names.length <= 12
    ? `Known are ${names.sort().join(', ')}.`
    : 'Correct the name, or define it.';
}
