import { expect, test } from 'vitest';
import { seeded } from '../draft/testing';
import { decodeText } from './decode-text';
import { encodeGb18030 } from './testing/encode-gb18030';

const SPEECH = '同志们：\n一、提高认识，狠抓落实。\n各县（市、区）要在6月底前完成“两清”任务。\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2 + 2));
  for (const [i, char] of [...`\ufeff${text}`].entries()) {
    bytes.setUint16(i * 2, char.charCodeAt(0), littleEndian);
  }
  return new Uint8Array(bytes.buffer);
};

test('I13 UTF-8, GB18030 and UTF-16 give the same text, without a mark, with LF', () => {
  const dos = SPEECH.replaceAll('\n', '\r\n');
  for (const bytes of [
    utf8(SPEECH),
    utf8(`\ufeff${dos}`),
    encodeGb18030(dos),
    utf16(dos, true),
    utf16(SPEECH, false),
  ]) {
    expect(decodeText(bytes)).toBe(SPEECH);
  }
  expect(decodeText(encodeGb18030('一是抓。'))).toBe('一是抓。');
  expect(decodeText(utf8(''))).toBe('');
  expect(decodeText(utf8('老\rMac'))).toBe('老\nMac');
});

test('I13 what is no text is null', () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
  const latin = Uint8Array.from(
    'Le café est fermé à Orléans, désolé.'.split('').map((c) => c.charCodeAt(0)),
  );
  expect(decodeText(picture)).toBeNull();
  expect(decodeText(latin)).toBeNull();
  expect(decodeText(Uint8Array.of(0xff, 0xff, 0xff))).toBeNull();
  // Cut in the middle of a character.
  expect(decodeText(utf8(SPEECH).subarray(0, 100))).toBeNull();
  for (let seed = 1; seed <= 300; seed++) {
    const next = seeded(seed);
    const noise = Uint8Array.from({ length: 400 }, () => 0x80 + Math.floor(next() * 128));
    expect(decodeText(noise)).toBeNull();
  }
});
