import { beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { uidSource } from '@/lib/draft/testing';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { textOf } from '@/lib/ytext/roots';
import { SUGGESTION } from '@/lib/ytext/suggestions/apply-hunks';
import { AckLedger } from './ack-ledger';
import { Decisions } from './decisions';
import { ROOM_LIMITS } from './limits';
import type { RoomDeps } from './room-deps';
import { StageGate } from './stage-gate';

let doc: Y.Doc;
let gate: StageGate;
let ledger: AckLedger<object>;
let decisions: Decisions;
const newUid = uidSource();

beforeEach(() => {
  doc = new Y.Doc();
  Y.applyUpdate(doc, encodeBlocks([], newUid));
  ledger = new AckLedger<object>(new Map());
  gate = new StageGate(
    'drafting',
    async () => ({ blocks: readBlocks(doc), seq: 0 }),
    () => {},
  );
  const commits = { accepts: () => true } as unknown as RoomDeps['commits'];
  const limits = { ...ROOM_LIMITS, settleDeadlineMs: 30 };
  decisions = new Decisions(doc, gate, { translate: () => null }, ledger, {
    newUid,
    commits,
    limits,
  });
});

/** A new first paragraph. */
const change = () => {
  const [first] = readBlocks(doc);
  if (!first) throw new Error('no text');
  const block = { ...first, uid: 'z00000000001' };
  const place = { chain: [''], loose: [] };
  const hunk = { op: 'insert', block, place } as const;
  return { hunk, start: null, end: null, id: 'suggestion-1', takesBack: false };
};

it('R27 what follows an accepted suggestion is not booked on who decided', async () => {
  const booked: [unknown, string | undefined, number | undefined][] = [];
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    const decided = decisions.of(origin);
    booked.push([origin, decided?.userId, decided?.put.length]);
    if (origin === SUGGESTION) textOf(doc).insert(1, '补', {});
  });
  await decisions.apply('jia', [change()]);
  expect(booked).toEqual([
    [SUGGESTION, 'jia', 1],
    [null, undefined, undefined],
  ]);
  expect(decisions.of(SUGGESTION)).toBeNull();
});

it('R27 a decision that is not committed in time, or whose room ends, is told', async () => {
  doc.on('update', () => ledger.queued(new Map(), null));
  await expect(decisions.apply('jia', [change()])).rejects.toMatchObject({ code: 'unavailable' });
  ledger.fail();
  const next = {
    ...change(),
    hunk: { ...change().hunk, block: { ...change().hunk.block, uid: 'z00000000002' } },
  };
  await expect(decisions.apply('jia', [next])).rejects.toMatchObject({ code: 'unavailable' });
});

it('R25 R27 nothing is decided while the stage is changed, nor when the text is final', async () => {
  let done = () => {};
  const changing = gate.change(
    () =>
      new Promise((resolve) => {
        done = () => resolve('final');
      }),
  );
  await new Promise((resolve) => setTimeout(resolve));
  await expect(decisions.apply('jia', [change()])).rejects.toMatchObject({ code: 'unavailable' });
  done();
  await changing;
  await expect(decisions.apply('jia', [change()])).rejects.toMatchObject({ code: 'draft-final' });
  expect(readBlocks(doc)).toHaveLength(1);
});
