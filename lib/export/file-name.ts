/** What Windows, macOS and Linux refuse in a name, and controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** UTF-8 bytes; file systems take 255 for the whole name. */
const MAX_BYTES = 180;

function cutToBytes(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let out = '';
  for (const char of name) {
    bytes += encoder.encode(char).length;
    if (bytes > MAX_BYTES) break;
    out += char;
  }
  return out;
}

/**
 * E6: a file name that every system takes, from the name of a draft: 关于A/B的讲话 → 关于A B的讲话.txt.
 * @param fallback used when nothing of the name is left
 * @param extension without the dot
 */
export function fileName(name: string, fallback: string, extension: string): string {
  const clean = cutToBytes(
    name
      .replace(/\p{Surrogate}/gu, '')
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ).replace(/^[.\s]+|[.\s]+$/g, '');
  const safe = clean === '' || RESERVED.test(clean) ? fallback : clean;
  return `${safe}.${extension}`;
}
