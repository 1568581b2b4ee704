const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
/** Spaces of other scripts and layouts; U+3000 stays, it is wording between name and post. */
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
/** Controls, byte order mark, zero-width and direction marks, soft hyphen, object characters. ZWJ stays. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]|\p{Surrogate}/gu;

/**
 * I2: text as it may stand in blocks: LF line ends, plain spaces, nothing invisible, no lone surrogates.
 * No visible character is changed. Linear.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_END, '\n').replace(ODD_SPACE, ' ').replace(INVISIBLE, '');
}
