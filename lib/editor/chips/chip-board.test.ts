import { expect, it } from 'vitest';
import { ChipBoard, type MakeChip } from './chip-board';

it('CHIP11 what is asked for before the code that makes it is here is kept, the last of it', () => {
  const board = new ChipBoard();
  board.make('responsibility');
  board.make('deadline', { from: 1, to: 4 });
  expect(board.wanted).toEqual(['deadline', { from: 1, to: 4 }]);
  const made: Parameters<MakeChip>[] = [];
  board.make = (...asked) => made.push(asked);
  board.make('responsibility');
  expect(made).toEqual([['responsibility']]);
  board.make = board.makeLater;
  board.make('responsibility');
  expect(made).toHaveLength(1);
});
