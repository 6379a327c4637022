/** Brings a passage of the printed text into view, and no more of the page along than must be. */

/** The element of the stretch of text that begins where the passage does. */
export function passageId(passage: { readonly start: number | null } | undefined): string {
  return `passage-${passage?.start ?? ''}`;
}

export function showPassage(passage: { readonly start: number | null } | undefined): void {
  const element = document.getElementById(passageId(passage));
  const text = element?.closest('.panel-body');
  if (element === null || text === null || text === undefined) return;
  if (text.scrollHeight <= text.clientHeight) {
    element.scrollIntoView({ block: 'center' });
    return;
  }
  // Beside the statements the text is scrolled by itself.
  const above = element.getBoundingClientRect().top - text.getBoundingClientRect().top;
  text.scrollBy({ top: above - text.clientHeight / 3 });
  element.scrollIntoView({ block: 'nearest' });
}
