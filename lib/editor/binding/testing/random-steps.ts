import { BLOCK_KINDS, CHIP_KINDS, MARKS, POINT_STYLES } from '@/lib/draft/draft';
import { seeded } from '@/lib/draft/testing';
import type { FuzzOp, FuzzStep } from './fuzz-op';

export const PEERS = 3;
const WORDS = ['工', '作', '抓落实', 'a', '，', '😀', '👨‍👩‍👧', '𠮷', 'aa', '一是', '。'];
export const WEIGHTS: Readonly<Record<string, number>> = {
  type: 24,
  delete: 8,
  split: 8,
  join: 6,
  above: 2,
  below: 3,
  kind: 6,
  attr: 8,
  chip: 4,
  'chip-field': 3,
  'chip-delete': 2,
  mark: 6,
  paste: 3,
  move: 3,
  rewrite: 3,
  later: 2,
  undo: 7,
  redo: 6,
  pause: 12,
  offline: 1,
  online: 2,
  receive: 20,
  select: 5,
};

/** The run of a seed: the same seed gives the same steps for ever. */
export function randomSteps(seed: number, count: number): FuzzStep[] {
  const random = seeded(seed);
  const int = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[int(list.length)] as T;
  const word = () => Array.from({ length: 1 + int(3) }, () => pick(WORDS)).join('');
  const total = Object.values(WEIGHTS).reduce((a, b) => a + b, 0);
  const kind = () => {
    let rest = random() * total;
    for (const [name, weight] of Object.entries(WEIGHTS)) {
      rest -= weight;
      if (rest < 0) return name;
    }
    return 'type';
  };
  const attr = () =>
    pick([
      { name: 'level', value: int(5) },
      { name: 'style', value: pick([null, ...POINT_STYLES]) },
      { name: 'start', value: pick([null, 1, 2, 9]) },
      { name: 'run', value: random() < 0.5 },
      { name: 'variant', value: pick([null, '{circled}']) },
      { name: 'src', value: pick([null, 'a/1']) },
    ]);
  const op = (peer: number): FuzzOp => {
    const at = random();
    const name = kind();
    switch (name) {
      case 'type':
      case 'rewrite':
      case 'chip-field':
        return { do: name, at, text: word() };
      case 'delete':
        return { do: name, at, length: 1 + int(random() < 0.3 ? 20 : 4) };
      case 'kind':
        return { do: name, at, kind: random() < 0.5 ? 'point' : pick(BLOCK_KINDS) };
      case 'attr':
        return { do: name, at, ...attr() };
      case 'chip':
        return { do: name, at, kind: pick(CHIP_KINDS), text: word() };
      case 'mark':
        return { do: name, at, length: 1 + int(8), mark: pick(MARKS), on: random() < 0.6 };
      case 'paste':
        return { do: name, at, texts: [word(), random() < 0.3 ? '' : word(), word()] };
      case 'move':
        return { do: name, at, to: random() };
      case 'select':
        return { do: name, at, to: random() < 0.5 ? at : random() };
      case 'later':
        return { do: name, at, what: pick(['chip', 'format', 'override'] as const) };
      case 'receive':
        return { do: name, from: (peer + 1 + int(PEERS - 1)) % PEERS, count: 1 + int(4) };
      default:
        return { do: name, at } as FuzzOp;
    }
  };
  let undone = -1;
  return Array.from({ length: count }, () => {
    // There is something to redo only directly after an undo.
    const redo = undone >= 0 && random() < 0.4;
    const peer = redo ? undone : int(PEERS);
    const step: FuzzStep = { peer, op: redo ? { do: 'redo' } : op(peer) };
    undone = step.op.do === 'undo' ? peer : -1;
    return step;
  });
}
