/** Whether there is a word in a text: without one the API has nothing to search for. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
