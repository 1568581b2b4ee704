/** Told by an element of the text that is about to be looked at, before its place is read. */
export const WANTED = 'lectern-wanted';

/** Told by the text when blocks that were away are drawn again: what is measured beside them is due. */
export const DRAWN_AGAIN = 'lectern-drawn-again';

/** Brings an element of the text into view, also one whose block was left out of the page (SIGHT4). */
export function comeIntoSight(element: Element, options: ScrollIntoViewOptions): void {
  beDrawn(element);
  element.scrollIntoView(options);
}

/** Sees to it that an element of the text has a place in the page. */
export function beDrawn(element: Element): void {
  element.dispatchEvent(new CustomEvent(WANTED, { bubbles: true }));
}
