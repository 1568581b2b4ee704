const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const TO_HALF_WIDTH = 0xfee0;

/** Characters that folding may change, letters and digits of all widths among them. */
const MAY_FOLD = /[\p{Cased}0-9０-９]/u;

/** Whether a text holds only characters that stand for themselves alone, such as Han. */
export function isFoldedText(text: string): boolean {
  return !MAY_FOLD.test(text);
}

/**
 * Text as the search compares it: lower case, full-width letters and digits as half-width ones. Unit by
 * unit, so that positions stay those of the original.
 */
export function fold(text: string): string {
  const half = text.replace(FULL_WIDTH, halfWidth);
  const lower = half.toLowerCase();
  // A few letters, such as İ, are longer in lower case.
  return lower.length === half.length ? lower : Array.from(half, lowerUnit).join('');
}

function halfWidth(unit: string): string {
  return String.fromCharCode(unit.charCodeAt(0) - TO_HALF_WIDTH);
}

function lowerUnit(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
