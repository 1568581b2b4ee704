// @vitest-environment jsdom

import { afterEach, expect, it, vi } from 'vitest';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block } from '@/lib/draft/draft';
import { START } from '@/lib/suggestions/hunk';
import { Subject } from '../connection/observable';
import { person } from '../testing/two-editors';
import type { ChangeWords, DrawnChange } from './drawn-change';
import { followChanges } from './follow-changes';

const block = (name: string, text: string, attrs: Partial<Block> = {}): Block => ({
  ...DEFAULT_ATTRS,
  ...attrs,
  uid: name.padEnd(12, '0'),
  inlines: [{ type: 'text', text, marks: [] }],
});
const POINT = { kind: 'point', level: 1, style: 'cn-comma' } as const;
const WORDS: ChangeWords = {
  says: (what, author, words) => `${author} ${what} ${words}`,
  attrs: () => 'form',
  field: () => 'field',
  move: () => 'move',
};

const insertion = (behind: string, text: string): DrawnChange => ({
  id: `s${text}`,
  hunk: {
    op: 'insert',
    block: block(`n${text}`, text),
    place: { chain: [behind], loose: [] },
  },
  ...{ row: null, spot: null, side: 'asked', colour: 3, author: '赵处长', active: false },
});

afterEach(() => vi.useRealTimers());

it('SUG4 a paragraph that is to come stands behind its neighbour, before the first one on the text itself; a moved neighbour takes it along', () => {
  vi.useFakeTimers();
  const blocks = [block('b0', '提高认识', POINT), block('b1', '狠抓落实', POINT)];
  const { editor } = person(blocks, 1);
  const told = new Subject<readonly DrawnChange[]>([]);
  const stop = followChanges(editor, () => told.get(), [told], WORDS);
  const { dom } = editor.view;
  const drawn = () =>
    [...dom.children].map((one) => one.querySelector('.sug-block')?.getAttribute('data-words'));
  const show = (...changes: DrawnChange[]) => {
    told.set(changes);
    vi.advanceTimersByTime(400);
  };
  show(insertion(START, '同志们：'), insertion(blocks[0]?.uid ?? '', '形势平稳。'));
  expect(dom.dataset.lead).toBe('同志们：');
  expect([...dom.classList]).toEqual(expect.arrayContaining(['sug-lead-come', 'sug-3']));
  expect(dom.getAttribute('aria-description')).toBe('赵处长 insert 同志们：');
  expect(drawn()).toEqual(['形势平稳。', undefined]);

  // The neighbour is carried behind the other.
  const { tr, doc } = editor.state;
  const moved = doc.child(0);
  editor.view.dispatch(tr.delete(0, moved.nodeSize).insert(doc.child(1).nodeSize, moved));
  vi.advanceTimersByTime(400);
  expect(drawn()).toEqual([undefined, '形势平稳。']);
  show();
  expect(dom.dataset.lead).toBeUndefined();
  expect([...dom.classList].some((name) => name.startsWith('sug-'))).toBe(false);
  expect(drawn()).toEqual([undefined, undefined]);
  show(insertion(START, '各位：'));
  stop();
  expect(dom.dataset.lead).toBeUndefined();
  editor.destroy();
});
