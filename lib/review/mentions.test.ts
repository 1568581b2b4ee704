import { expect, it } from 'vitest';
import { mentionQuery, mentionsIn } from './mentions';

const names = ['李明', '李明华', 'Ann', 'Anna Li'];
const named = (words: string) => mentionsIn(words, names).map(({ name }) => name);

it('L3 the longest name counts, half-width or full-width sign', () => {
  expect(mentionsIn('请@李明华核，＠李明看', names)).toEqual([
    { from: 1, to: 5, name: '李明华' },
    { from: 7, to: 10, name: '李明' },
  ]);
});

it('L3 a Latin name ends where its letters end', () => {
  expect(named('@Ann, @Anna Li and @Annette')).toEqual(['Ann', 'Anna Li']);
});

it('L3 nobody without the sign, and nobody who is not there', () => {
  expect(named('李明看过，@王处 @ 李明')).toEqual([]);
});

it('L4 what is asked for stands between the sign and the caret, without a blank', () => {
  expect(mentionQuery('请@李', 3)).toEqual({ from: 1, query: '李' });
  expect(mentionQuery('请@', 2)).toEqual({ from: 1, query: '' });
  expect(mentionQuery('请@李 明', 5)).toBeNull();
  expect(mentionQuery('请李', 2)).toBeNull();
  expect(mentionQuery('请@李', 1)).toBeNull();
  expect(mentionQuery(`@${'长'.repeat(30)}`, 31)).toBeNull();
});
