import { expect, test } from 'vitest';
import { blockText } from '../draft/block-text';
import { uidSource } from '../draft/testing';
import { SC01 } from './scaffolds/sc01';
import { scaffoldDraft } from './scaffolds/scaffold-draft';
import { SCAFFOLDS } from './scaffolds/scaffolds';
import { speechHead } from './speech-head';

const KNOWN = {
  name: '在全市供水工作会议上的讲话',
  post: '副市长',
  speaker: '顾清和',
  speechDate: '2026-12-08',
};

test('SEC17 title, speaker and day, each in its kind', () => {
  const blocks = speechHead(KNOWN, uidSource());
  expect(blocks.map((block) => [block.kind, blockText(block)])).toEqual([
    ['title', '在全市供水工作会议上的讲话'],
    ['byline', '副市长　顾清和'],
    ['dateline', '（2026年12月8日）'],
  ]);
});

test('SEC17 what is not known is left out', () => {
  const kinds = (facts: Parameters<typeof speechHead>[0]) =>
    speechHead(facts, uidSource()).map((block) => blockText(block));
  expect(kinds({ name: '讲话' })).toEqual(['讲话']);
  expect(kinds({ ...KNOWN, post: '', speechDate: null })).toEqual([KNOWN.name, '顾清和']);
});

test('SEC9 SEC17 a scaffold of a speech has the head, a plan only its title', () => {
  const head = ['title', 'byline', 'dateline'];
  expect(
    scaffoldDraft(SC01, KNOWN, uidSource())
      .slice(0, 3)
      .map(({ kind }) => kind),
  ).toEqual(head);
  const plan = SCAFFOLDS.find(({ salutation }) => salutation === null);
  if (!plan) throw new Error('no plan');
  const kinds = scaffoldDraft(plan, KNOWN, uidSource()).map(({ kind }) => kind);
  expect(kinds).not.toContain('byline');
});
