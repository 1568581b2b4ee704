import { expect, it } from 'vitest';
import { deadlineOfChip } from '../../deadlines/chip-deadline';
import { blockText } from '../../draft/block-text';
import type { Block, ChipInline } from '../../draft/draft';
import { uidSource } from '../../draft/testing';
import { wordCount } from '../../draft/word-count';
import { readUnits } from '../../responsibility/chip-units';
import { FINISHED_SPEECH } from './finished-speech';
import { HALF_DONE_SPEECH } from './half-done-speech';
import { readSample } from './read-sample';
import { SAMPLE_THREADS } from './sample-threads';
import { SAMPLE_UNITS } from './sample-units';

const UNITS = SAMPLE_UNITS.flatMap(({ name, aliases }) =>
  [name, ...aliases].map((one) => ({ id: name, name: one })),
);
const read = (text: string) => readSample(text, UNITS, uidSource(), { 日期: '2025年3月10日' });
const chips = (blocks: readonly Block[]): ChipInline[] =>
  blocks.flatMap(({ inlines }) => inlines.filter((inline) => inline.type === 'chip'));

it('SEC20 the finished speech is whole: its chips are read, its units are in the registry', () => {
  const blocks = read(FINISHED_SPEECH);
  expect(wordCount(blocks.map(blockText).join('')).withPunctuation).toBeGreaterThan(2200);
  const found = chips(blocks);
  expect(found.filter(({ chip }) => chip === 'placeholder')).toEqual([]);
  const units = found.filter(({ chip }) => chip === 'responsibility');
  expect(units.length).toBeGreaterThan(10);
  for (const { text, fields } of units) {
    expect(readUnits(fields).length, text).toBeGreaterThan(0);
    for (const { unitId } of readUnits(fields)) expect(unitId, text).toBeDefined();
  }
  const deadlines = found.filter(({ chip }) => chip === 'deadline');
  expect(deadlines.length).toBeGreaterThan(10);
  for (const chip of deadlines) {
    expect(deadlineOfChip(chip, { speechDate: '2025-03-10' }).source, chip.text).toBe('read');
  }
  expect(blocks.map(({ kind }) => kind)).not.toContain('unknown');
  expect(blocks.map(blockText).join('')).not.toMatch(/[[\]<>{}]/);
});

it('SEC20 the half-done speech has gaps, and every comment has its place', () => {
  const blocks = read(HALF_DONE_SPEECH);
  const found = chips(blocks);
  expect(found.filter(({ chip }) => chip === 'placeholder').length).toBeGreaterThan(4);
  for (const { about } of SAMPLE_THREADS) {
    const places =
      'chip' in about
        ? found.filter(({ text }) => text === about.chip)
        : blocks.filter(
            (block) => block.kind === 'point' && blockText(block).startsWith(about.section),
          );
    expect(places, JSON.stringify(about)).toHaveLength(1);
  }
});
