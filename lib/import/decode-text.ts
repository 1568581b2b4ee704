const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_LITTLE = [0xff, 0xfe];
const UTF16_BIG = [0xfe, 0xff];

/** No text has these: what has them is a picture, a program, an archive. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
const HAN = /[\u3007\u4e00-\u9fff]/g;
const FOREIGN = /[\u0080-\uffff]/g;
/** Letters and marks that Chinese text uses beside Han. */
const CHINESE = /[\u00b7\u2010-\u2026\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;
/**
 * Of the most frequent ones, and those that lists of units and places are made of; every page of Chinese has
 * some, a page of something misread has not.
 */
const FREQUENT = /[的一是在不了有和人这中大为上个国以要工作市县区镇乡村局委办]/g;
/** Below so many Han characters their frequency says nothing. */
const ENOUGH_HAN = 60;

/**
 * I13: the text of a file: UTF-8 with or without a mark, UTF-16 with one, else GB18030 when what it gives is
 * Chinese. Line ends become LF, the mark goes. Null when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  if (text === null || BINARY.test(text)) return null;
  return text.replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string | null {
  if (beginsWith(bytes, UTF16_LITTLE)) return decode('utf-16le', bytes.subarray(2));
  if (beginsWith(bytes, UTF16_BIG)) return decode('utf-16be', bytes.subarray(2));
  const unmarked = beginsWith(bytes, UTF8_MARK) ? bytes.subarray(3) : bytes;
  const utf8 = decode('utf-8', unmarked);
  if (utf8 !== null) return utf8;
  const chinese = decode('gb18030', bytes);
  return chinese !== null && isChinese(chinese) ? chinese : null;
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isChinese(text: string): boolean {
  const foreign = count(text, FOREIGN);
  if (count(text, CHINESE) < foreign * 0.95) return false;
  const han = count(text, HAN);
  return han < ENOUGH_HAN || count(text, FREQUENT) >= han * 0.02;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
