import { describe, expect, test } from 'vitest';
import { block } from '../draft/testing';
import { BUILT_IN_SECTIONS } from './built-in/built-in-sections';
import { MAX_FILE_SECTIONS, readLibraryFile, writeLibraryFile } from './library-file';

const SECTIONS = BUILT_IN_SECTIONS.map(({ title, purpose, tags, blocks }) => ({
  title,
  purpose,
  tags,
  genres: ['rally' as const],
  blocks,
}));
const [FIRST] = SECTIONS;
const plain = () => JSON.parse(writeLibraryFile(SECTIONS.slice(0, 2), 1));
const read = (change: object) => readLibraryFile(JSON.stringify({ ...plain(), ...change }), 1);

test('FILE1 what is written is read again, with a mark of Windows too', () => {
  const text = writeLibraryFile(SECTIONS, 1);
  expect(readLibraryFile(text, 1)).toEqual({ ok: true, value: SECTIONS });
  expect(readLibraryFile(`\ufeff${text}`, 2).ok).toBe(true);
});

describe('FILE2 FILE3 refused whole', () => {
  test.each([
    ['no JSON', '{"format":', 'not-a-library'],
    ['another file', '[1,2]', 'not-a-library'],
    ['nothing', '', 'not-a-library'],
  ])('FILE2 %s', (_name, text, error) =>
    expect(readLibraryFile(text, 1)).toEqual({ ok: false, error }),
  );
  test.each([
    ['a newer file', { version: 2, whatever: true }, 'library-file-newer'],
    ['a newer document', { schemaVersion: 2 }, 'library-file-newer'],
    ['another format', { format: 'lectern-units' }, 'not-a-library'],
    ['a field that the format does not have', { onload: 1 }, 'not-a-library'],
    ['no blocks', { sections: [] }, 'not-a-library'],
    ['unsound facts', { sections: [{ ...FIRST, title: '题'.repeat(61) }] }, 'not-a-library'],
    [
      'unknown nodes',
      { sections: [FIRST, { ...FIRST, blocks: [{ kind: 'table' }] }] },
      'library-unknown',
    ],
    ['an empty block', { sections: [{ ...FIRST, blocks: [] }] }, 'library-unknown'],
    [
      'a script',
      { sections: [{ ...FIRST, blocks: [block('<ScRiPt src=x>alert(1)</script>')] }] },
      'library-file-script',
    ],
    [
      'an address that runs',
      { sections: [{ ...FIRST, purpose: 'javascript:x()' }] },
      'library-file-script',
    ],
    [
      'too many',
      { sections: Array.from({ length: MAX_FILE_SECTIONS + 1 }, () => FIRST) },
      'library-file-large',
    ],
  ])('FILE2 %s', (_name, change, error) => expect(read(change)).toEqual({ ok: false, error }));
});

test('FILE2 genres that this version does not know are dropped, not refused', () => {
  const file = read({ sections: [{ ...FIRST, genres: ['rally', 'poem'] }] });
  expect(file.ok && file.value[0]?.genres).toEqual(['rally']);
});
