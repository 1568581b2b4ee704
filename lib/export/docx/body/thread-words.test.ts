import { expect, it } from 'vitest';
import type { Atom, Trace } from './atoms';
import { threadWords } from './thread-words';

const edge = (no: number, which: 'start' | 'end'): Atom => ({ type: 'thread', no, edge: which });
const words = (trace: Trace, by?: number): Atom => ({ type: 'words', trace, by, pieces: [] });

it('K7 a thread is part of a change when all of its words are', () => {
  const found = threadWords([
    edge(0, 'start'),
    words('ins', 3),
    edge(1, 'start'),
    words('ins', 4),
    edge(0, 'end'),
    words('same'),
    edge(1, 'end'),
    edge(2, 'start'),
    words('del', 5),
    words('ins', 5),
    edge(2, 'end'),
  ]);
  expect([...found]).toEqual([[0, { trace: 'ins', by: 4 }]]);
});
