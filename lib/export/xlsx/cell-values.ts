/** Longest text a cell of Excel holds, in UTF-16 units. */
const MAX_CELL = 32_767;
/** Controls and halves of characters that XML does not allow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar for every day from March 1900 on. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** A text that every reader of .xlsx takes. */
export function cellText(text: string): string {
  return text.replace(NOT_XML, '').slice(0, MAX_CELL);
}

/** The number that stands for a civil date in a cell of Excel. */
export function dateSerial(civilDate: string): number {
  return Math.round((Date.parse(civilDate) - EPOCH_MS) / DAY_MS);
}
