import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../draft/draft';
import { sectionExtent } from '../draft/section-extent';
import { uidSource } from '../draft/testing';
import { keepRows } from './keep-rows';
import { readBlock } from './read-block';
import { heading, rowsOf, shi, withChips } from './testing/chip-text';

/** Numbers from 0 to below `n`, the same for a seed. */
function numbers(seed: number): (n: number) => number {
  let state = seed * 2654435761 + 1;
  return (n) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const UNITS = ['甲局', '乙局', '丙局'];
const DATES = ['3月底前', '6月底前', '年底前'];
const WORDS = ['完成摸底', '抓好整改', '建成点位140个', '（含新建）', '全面验收'];
const ENDS = ['，', '；', '。', '、', ''];

function randomBlock(next: (n: number) => number): Block {
  const pick = (list: readonly string[]) => list[next(list.length)] ?? '';
  let text = '';
  for (let i = next(6); i >= 0; i--) {
    if (next(3) === 0) text += `[由${pick(UNITS)}${pick(['牵头', '负责', '配合'])}]`;
    if (next(3) === 0) text += `<${pick(DATES)}>`;
    if (next(4) > 0) text += pick(WORDS);
    text += pick(ENDS);
  }
  if (next(6) === 0) text += `（[${pick(UNITS)}负责]）`;
  const kind = next(5);
  if (kind === 0) return heading(text);
  if (kind === 1) return heading(text, 2);
  return kind < 4 ? shi(text, next(2) === 0) : withChips(text);
}

function randomText(next: (n: number) => number): Block[] {
  const uid = uidSource();
  return Array.from({ length: 4 + next(10) }, () => ({ ...randomBlock(next), uid: uid() }));
}

const typed = (block: Block, text: string): Block => {
  const added: Inline = { type: 'text', text, marks: [] };
  return { ...block, inlines: [...block.inlines, added] };
};
const idsIn = (blocks: readonly Block[]) =>
  rowsOf(blocks)
    .map(({ id }) => id)
    .sort();

/** Seeds; a failing one is pinned here. */
const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);

describe('stable rows', () => {
  it('L11: ids are distinct, are those of a chip in the row, and stay under edits elsewhere', () => {
    for (const seed of SEEDS) {
      const next = numbers(seed);
      const blocks = randomText(next);
      const rows = rowsOf(blocks);
      expect(new Set(rows.map(({ id }) => id)).size, `seed ${seed}`).toBe(rows.length);
      for (const row of rows) expect(row.chipIds, `seed ${seed}`).toContain(row.id);
      const at = next(blocks.length + 1);
      const more = [...blocks.slice(0, at), heading('插入的一段'), ...blocks.slice(at)];
      const kept = rowsOf(more).filter(({ id }) => rows.some((row) => row.id === id));
      expect(kept.length, `seed ${seed}`).toBeGreaterThanOrEqual(
        rows.filter(({ chipIds }) => ownClause(blocks, chipIds)).length,
      );
    }
  });

  it('L11: a clause keeps its id while words are added to it, and when its section moves', () => {
    for (const seed of SEEDS) {
      const next = numbers(seed);
      const blocks = randomText(next).filter(({ kind }) => kind === 'point');
      const clauses = blocks.filter((block) => readBlock(block).tail === null);
      const ids = idsIn(clauses);
      const at = next(clauses.length);
      const edited = clauses.map((block, i) => (i === at ? typed(block, '务求实效') : block));
      expect(idsIn(edited), `seed ${seed}`).toEqual(expect.arrayContaining(ids));
      const { from, to } = sectionExtent(clauses, at);
      const rest = [...clauses.slice(0, from), ...clauses.slice(to)];
      const to2 = next(rest.length + 1);
      const moved = [...rest.slice(0, to2), ...clauses.slice(from, to), ...rest.slice(to2)];
      expect(idsIn(moved), `seed ${seed}`).toEqual(ids);
    }
  });

  it('every chip that makes a task is in a row or has given its units or date to one', () => {
    for (const seed of SEEDS) {
      const blocks = randomText(numbers(seed));
      const rows = rowsOf(blocks);
      const shown = new Set(rows.flatMap(({ chipIds }) => chipIds));
      const dated = new Set(rows.flatMap(({ deadlines }) => deadlines.map(({ chipId }) => chipId)));
      for (const block of blocks) {
        for (const inline of block.inlines) {
          if (inline.type !== 'chip' || shown.has(inline.id) || dated.has(inline.id)) continue;
          expect(inline.chip, `seed ${seed}: a date is lost`).toBe('responsibility');
          const names = rows.flatMap(({ lead, responsible, support }) =>
            [...lead, ...responsible, ...support].map(({ name }) => name),
          );
          const [unit] = UNITS.filter((name) => inline.text.includes(name));
          expect(names, `seed ${seed}`).toContain(unit);
        }
      }
    }
  });

  it('L10: unchanged blocks are not read again, unchanged rows stay the same objects', () => {
    const blocks = [shi('<6月底前>完成A'), shi('<年底前>完成B')];
    const before = rowsOf(blocks);
    const readings = blocks.map(readBlock);
    const edited = [blocks[0], typed(blocks[1] as Block, '和C')] as Block[];
    expect(readBlock(edited[0] as Block)).toBe(readings[0]);
    const kept = keepRows(before, rowsOf(edited));
    expect(kept[0]).toBe(before[0]);
    expect(kept[1]?.task).toBe('完成B和C');
    expect(keepRows(before, rowsOf(blocks))).toBe(before);
  });
});

/** True when the row has a chip in a clause of its own, which no inserted heading can take away. */
function ownClause(blocks: readonly Block[], chipIds: readonly string[]): boolean {
  return blocks.some((block) =>
    readBlock(block).clauses.some(
      ({ bare, chips }) => !bare && chips.some(({ chip }) => chipIds.includes(chip.id)),
    ),
  );
}
