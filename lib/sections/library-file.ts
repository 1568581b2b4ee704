import { z } from 'zod';
import type { Block } from '../draft/draft';
import { err, ok, type Result } from '../result/result';
import type { Genre } from './genres';
import { readContent } from './read-content';
import { sectionFacts } from './section-facts';

/** Name and version of the format that {@link writeLibraryFile} writes; `docs/library-file.md`. */
export const LIBRARY_FORMAT = 'lectern-library';
export const LIBRARY_FILE_VERSION = 1;
/** Blocks in one file. */
export const MAX_FILE_SECTIONS = 2_000;

/** One block of a library file. */
export interface FileSection {
  readonly title: string;
  readonly purpose: string;
  readonly tags: readonly string[];
  readonly genres: readonly Genre[];
  readonly blocks: readonly Block[];
}

export type LibraryFileProblem =
  | 'not-a-library'
  | 'library-file-newer'
  | 'library-file-large'
  | 'library-file-script'
  | 'library-unknown';

const HEAD = z.looseObject({ format: z.literal(LIBRARY_FORMAT), version: z.number().int().min(1) });
const FILE = z.strictObject({
  format: z.literal(LIBRARY_FORMAT),
  version: z.number().int(),
  schemaVersion: z.number().int().min(1),
  sections: z.array(
    z.strictObject({
      title: z.string(),
      purpose: z.string().default(''),
      tags: z.array(z.string()).default([]),
      genres: z.array(z.string()).default([]),
      blocks: z.array(z.unknown()),
    }),
  ),
});
/** Text of an office never looks so; a file that does wants to be run somewhere. */
const SCRIPT =
  /<\s*\/?\s*(?:script|iframe|object|embed)\b|javascript\s*:|\bon(?:error|load|click)\s*=/i;

/**
 * The blocks of a library file (FILE1-FILE3): all of them, or why none.
 * @param text of the file
 * @param current document format of this program
 */
export function readLibraryFile(
  text: string,
  current: number,
): Result<FileSection[], LibraryFileProblem> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return err('not-a-library');
  }
  const head = HEAD.safeParse(value);
  if (!head.success) return err('not-a-library');
  if (head.data.version > LIBRARY_FILE_VERSION) return err('library-file-newer');
  const file = FILE.safeParse(value);
  if (!file.success) return err('not-a-library');
  const { schemaVersion, sections } = file.data;
  if (schemaVersion > current) return err('library-file-newer');
  if (sections.length === 0) return err('not-a-library');
  if (sections.length > MAX_FILE_SECTIONS) return err('library-file-large');
  if (SCRIPT.test(text)) return err('library-file-script');
  const read: FileSection[] = [];
  for (const { blocks, genres, ...facts } of sections) {
    const content = readContent(blocks, schemaVersion, current);
    if (!content.ok) return err('library-unknown');
    try {
      read.push({ ...sectionFacts({ ...facts, genres }), blocks: content.value });
    } catch {
      return err('not-a-library');
    }
  }
  return ok(read);
}

/** A library as the text of a file that {@link readLibraryFile} reads. */
export function writeLibraryFile(sections: readonly FileSection[], schemaVersion: number): string {
  const plain = sections.map(({ title, purpose, tags, genres, blocks }) => ({
    title,
    purpose,
    tags,
    genres,
    blocks: blocks.map(({ kind, level, style, variant, run, inlines }) => ({
      kind,
      level,
      style,
      variant,
      run,
      inlines: inlines.map((one) =>
        one.type === 'text'
          ? { type: one.type, text: one.text, marks: one.marks }
          : {
              type: one.type,
              chip: one.chip,
              text: one.text,
              fields: one.fields,
              marks: one.marks,
            },
      ),
    })),
  }));
  const file = {
    format: LIBRARY_FORMAT,
    version: LIBRARY_FILE_VERSION,
    schemaVersion,
    sections: plain,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
