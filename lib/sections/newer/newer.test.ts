import { describe, expect, test } from 'vitest';
import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { block, uidSource } from '../../draft/testing';
import { withPlaceholders } from '../placeholders';
import { filledValues, withValues } from './filled-values';
import { insertedRuns } from './inserted-runs';
import { newerHunks } from './newer-hunks';

const held = (text: string): Block => ({
  ...block(''),
  uid: '',
  inlines: withPlaceholders([{ type: 'text', text, marks: [] }], () => ''),
});
const inText = (...texts: string[]) => {
  const newUid = uidSource();
  return texts.map((text) => ({ ...block(text), uid: newUid() }));
};
const BASE = ['由{{督查单位}}每{{周期}}查一次。', '查得实，算得清。', '结果要用。'].map(held);

test('NEW1 blocks side by side from one library block are one insertion', () => {
  const of = (...srcs: (string | null)[]) => insertedRuns(srcs.map((src) => ({ src })));
  expect(of('a@2', 'a@1', null, 'a@2', 'b@1', 'scaffold:SC01@1#why')).toEqual([
    { id: 'a', version: 1, from: 0, to: 2 },
    { id: 'a', version: 2, from: 3, to: 4 },
    { id: 'b', version: 1, from: 4, to: 5 },
  ]);
});

test('NEW2 what was filled in is known and stands in the newer version', () => {
  const values = filledValues(BASE, inText('由市督查室每月查一次。', '别的话。'));
  expect([...values]).toEqual([
    ['督查单位', '市督查室'],
    ['周期', '月'],
  ]);
  const [newer] = withValues([held('每{{周期}}由{{督查单位}}和{{谁}}查两次。')], values);
  expect(blockText(newer as Block)).toBe('每月由市督查室和谁查两次。');
  expect(filledValues(BASE, inText('由督查单位每周期查一次。')).size).toBe(0);
});

describe('NEW3 piece by piece', () => {
  const LATEST = [
    '由{{督查单位}}每{{周期}}查两次。',
    '查得实，算得清。',
    '结果要用，还要公开。',
    '新增一条要求。',
  ].map(held);
  const words = (hunks: ReturnType<typeof newerHunks>) =>
    hunks.map(({ replaces, blocks }) => `${replaces.length}→${blocks.map(blockText).join('|')}`);

  test('NEW3 changed and added paragraphs, with the filled words', () => {
    const now = inText('由市督查室每月查一次。', '查得实，算得清。', '结果要用。');
    const hunks = newerHunks(now, BASE, LATEST);
    expect(words(hunks)).toEqual([
      '1→由市督查室每月查两次。',
      '1→结果要用，还要公开。',
      '0→新增一条要求。',
    ]);
    expect(hunks[2]?.behind).toBe(now[2]?.uid);
  });

  test('NEW3 what the text changed, added or dropped itself is not offered back', () => {
    const now = inText(
      '由督查单位每周期查一次。',
      '查得实，算得清，用得好。',
      '我们自己加的一句话。',
    );
    expect(words(newerHunks(now, BASE, LATEST))).toEqual([
      '1→由督查单位每周期查两次。',
      '0→结果要用，还要公开。',
      '0→新增一条要求。',
    ]);
  });

  test('NEW3 a paragraph that went in the newer version is offered as going', () => {
    const now = inText('由市督查室每月查一次。', '查得实，算得清。', '结果要用。');
    const [hunk, ...rest] = newerHunks(now, BASE, BASE.slice(0, 2));
    expect(rest).toEqual([]);
    expect(hunk).toMatchObject({ replaces: [now[2]?.uid], blocks: [] });
  });

  test('NEW3 nothing to offer when nothing differs, everything when the older one is unknown', () => {
    const now = inText('由市督查室每月查一次。', '查得实，算得清。', '结果要用。');
    expect(newerHunks(now, BASE, BASE)).toEqual([]);
    expect(newerHunks(now, null, BASE).length).toBe(1);
  });
});
