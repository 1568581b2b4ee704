import { basename, resolve } from 'node:path';
import { decodeText } from '../../lib/import/decode-text';
import { docxText } from '../../lib/import/docx/docx-text';
import { markdownText } from '../../lib/import/markdown-text';
import { Problem } from './problem';
import { readBytes } from './read-bytes';

/** A text to work on. */
export interface Speech {
  /** Base name of the file; `-` for the standard input. */
  readonly file: string;
  /** LF line ends, no byte order mark. All offsets count in it, in UTF-16 units. */
  readonly text: string;
}

/** A zip file begins so, and so does every .docx. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Word files of before 2007, and those locked with a password. */
const OLD_WORD = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads .txt, .md and .docx, by what is in the file; throws a `Problem` for anything else. */
export async function readSpeech(file: string, folder: string): Promise<Speech> {
  const bytes = await readBytes(file === '-' ? '-' : resolve(folder, file));
  const text = textOf(file, bytes);
  if (text.trim() === '') throw new Problem('problem.empty');
  return { file: file === '-' ? '-' : basename(file), text };
}

function textOf(file: string, bytes: Uint8Array): string {
  if (beginsWith(bytes, ZIP)) {
    const read = docxText(bytes);
    if (!read.ok) throw new Problem(`problem.docx-${read.error}`);
    return read.value;
  }
  if (beginsWith(bytes, OLD_WORD)) throw new Problem('problem.old-word');
  if (/\.docx$/i.test(file) && bytes.length > 0) throw new Problem('problem.docx-broken');
  const text = decodeText(bytes);
  if (text === null) throw new Problem('problem.encoding');
  return /\.(?:md|markdown)$/i.test(file) ? markdownText(text) : text;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
