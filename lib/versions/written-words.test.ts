import { describe, expect, it } from 'vitest';
import { blockText } from '../draft/block-text';
import type { Block } from '../draft/draft';
import { block, seeded } from '../draft/testing';
import { changesByWriter } from './changes-by-writer';
import { compareBlocks } from './compare';
import { listChanges } from './list-changes';
import { reworded, rewriteOnce } from './testing/rewrite';
import { type Writers, writersBefore, writersOfBlock, writtenWords } from './written-words';

const [a, b] = [block('六月底前建成助餐点120个。'), block('压实责任。')];

function writersOf(blocks: readonly Block[], writer: (at: number) => number | null) {
  let at = 0;
  const made = new Map<string, Writers>();
  for (const one of blocks)
    made.set(
      one.uid,
      blockText(one)
        .split('')
        .map(() => writer(at++)),
    );
  return made;
}

describe('who wrote', () => {
  it('V11 words of a changed paragraph by writer, nothing of what went', () => {
    const now = [reworded(a, '六月底前建成助餐点14个。'), b];
    const writers = new Map([
      [a.uid, [...'六月底前建成助餐点14个。'].map((c) => (/\d/.test(c) ? 1 : 0))],
    ]);
    const redline = compareBlocks([a, b], now, 'word');
    const words = writtenWords(redline, writers);
    const runs = words[0]?.flat().map(({ text, writer }) => [text, writer]);
    expect(runs).toEqual([
      ['六月底前建成助餐点', 0],
      ['14', 1],
      ['个。', 0],
    ]);
    expect(words[1]).toEqual([[{ text: '压实责任。', writer: null }]]);
  });

  it('V11 V12 the words are those of the texts, whatever was done, 100 seeds', () => {
    for (let seed = 0; seed < 100; seed++) {
      const random = seeded(seed);
      let was: Block[] = [a, b, block('一是抓进度。二是抓质量。'), block('散会。')];
      for (let n = 0; n < 4; n++) was = rewriteOnce(was, random);
      let now = was;
      for (let n = 0; n < 6; n++) now = rewriteOnce(now, random);
      const redline = compareBlocks(was, now, 'word');
      const writers = writersOf(now, (at) => at);
      const runs = writtenWords(redline, writers).flat(2);
      expect(runs.map(({ text }) => text).join('')).toBe(now.map(blockText).join(''));
      expect(runs.map(({ writer }) => writer)).toEqual(runs.map((_, at) => at));
      const older = writersBefore(redline, writers);
      for (const one of was) {
        const text = blockText(one);
        const own = older.get(one.uid) ?? [];
        expect(own).toHaveLength(text.length);
        const all = now.map(blockText).join('');
        for (const [at, writer] of own.entries())
          if (writer !== null) expect(all[writer]).toBe(text[at]);
      }
    }
  });

  it('V11 a chip is of one person; a block that is made of something else is of nobody', () => {
    const chip = {
      type: 'chip',
      chip: 'deadline',
      id: 'c',
      text: '月底',
      fields: {},
      marks: [],
    } as const;
    const one = { ...a, inlines: [chip, { type: 'text', text: '完成', marks: [] }] } as Block;
    const made = [
      { writer: 1, chip: true },
      { writer: 0, chip: false },
      { writer: 2, chip: false },
    ];
    expect(writersOfBlock(one, made)).toEqual([1, 1, 0, 2]);
    expect(writersOfBlock(one, made.slice(1))).toBeNull();
    expect(writersOfBlock(one, [...made, { writer: 0, chip: false }])).toBeNull();
  });

  it('V13 changes by person; what brought no words is of nobody, or of the only one who wrote', () => {
    const now = [reworded(a, '六月底前建成助餐点14个。'), block('另写一段。')];
    const redline = compareBlocks([a, b], now, 'word');
    const writers = new Map<string, Writers>([
      [a.uid, new Array<number>(14).fill(1)],
      [now[1]?.uid ?? '', new Array<number>(5).fill(0)],
    ]);
    const changes = listChanges(redline).flatMap((group) => group.changes);
    const by = (only: number | null) =>
      changesByWriter(changes, writtenWords(redline, writers), only).map((group) => [
        group.writer,
        group.changes.map(({ kind }) => kind),
      ]);
    expect(by(null)).toEqual([
      [1, ['replace']],
      [0, ['add']],
      [null, ['remove']],
    ]);
    expect(by(1)).toEqual([
      [1, ['replace', 'remove']],
      [0, ['add']],
    ]);
  });
});
