import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { readClientFrame } from './client-frame';

function frame(kind: number, ...parts: (number | Uint8Array)[]): Uint8Array {
  const to = encoding.createEncoder();
  encoding.writeVarUint(to, kind);
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(to, part);
    else encoding.writeVarUint8Array(to, part);
  }
  return encoding.toUint8Array(to);
}

const some = Uint8Array.of(1, 2, 3);
const nothing = Uint8Array.of(0, 0);

describe('readClientFrame', () => {
  it('R3 tells sync updates and answers apart, and the answer that says nothing', () => {
    const update = { kind: 'update', update: some, empty: false };
    expect(readClientFrame(frame(0, 2, some))).toEqual({ ...update, answer: false });
    expect(readClientFrame(frame(0, 1, some))).toEqual({ ...update, answer: true });
    expect(readClientFrame(frame(0, 1, nothing))).toMatchObject({ answer: true, empty: true });
    expect(readClientFrame(frame(0, 2, nothing))).toMatchObject({ answer: false, empty: false });
    expect(readClientFrame(frame(0, 0, some))).toEqual({ kind: 'sync-request', stateVector: some });
    expect(readClientFrame(frame(1, some))).toEqual({ kind: 'awareness', update: some });
    expect(readClientFrame(frame(3))).toEqual({ kind: 'awareness-request' });
  });

  it.each([
    ['nothing', Uint8Array.of()],
    ['an unknown kind', frame(9)],
    ['a kind only the server sends', frame(4, some, 1)],
    ['an auth message', frame(2, 0)],
    ['an unknown sync step', frame(0, 3, some)],
    ['a length beyond the end', Uint8Array.of(0, 2, 100, 1)],
    ['trailing bytes', Uint8Array.of(...frame(0, 2, some), 7)],
    ['an endless number', Uint8Array.from({ length: 40 }, () => 255)],
  ])('R7 %s is bad', (_what, bytes) => {
    expect(readClientFrame(bytes).kind).toBe('bad');
  });
});
