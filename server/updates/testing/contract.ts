import { describe, expect, it } from 'vitest';
import type { ClientOwner } from '@/lib/db/log/client-owner';
import type { Stage } from '@/lib/review/stage';
import type { MoveFacts } from '@/lib/ytext/moves/mover';
import { LogGapError, type UpdateLog } from '../update-log';

/** What the suite needs of an adapter. `log()` may be called several times for the same storage. */
export interface LogHarness {
  log(): UpdateLog;
  addDraft(draftId: string): Promise<void>;
  lastEditor(draftId: string): Promise<string | null>;
  dropRow(draftId: string, seq: number): Promise<void>;
  setStage(draftId: string, stage: Stage): Promise<void>;
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const entry = (value: number, userId: string | null = null) => ({ payload: bytes(value), userId });
const plain = (values: readonly Uint8Array[] | undefined) => values?.map((value) => [...value]);

/** The rules U1-U8 of SPEC.md; every adapter of `UpdateLog` must pass. */
export function updateLogContract(name: string, make: () => Promise<LogHarness>): void {
  let serial = 0;
  const setup = async (...names: string[]) => {
    const harness = await make();
    const ids = names.map((part) => `${part}-${process.pid}-${serial++}`);
    for (const id of ids) await harness.addDraft(id);
    return { harness, log: harness.log(), ids };
  };

  describe(`UpdateLog contract: ${name}`, () => {
    it('U1 numbers go on without a gap, per draft', async () => {
      const { log, ids } = await setup('a', 'b');
      const [a = '', b = ''] = ids;
      await log.append([{ draftId: a, epoch: 0, entries: [entry(1), entry(2)] }]);
      const outcomes = await log.append([
        { draftId: b, epoch: 0, entries: [entry(9)] },
        { draftId: a, epoch: 0, entries: [entry(3)] },
      ]);
      expect(outcomes).toEqual([
        { draftId: b, state: 'committed', seq: 1 },
        { draftId: a, state: 'committed', seq: 3 },
      ]);
      expect(plain((await log.load(a))?.updates)).toEqual([[1], [2], [3]]);
      expect((await log.load(a))?.seq).toBe(3);
    });

    it('U2 U3 U4 a refused batch does not keep the others from being committed', async () => {
      const { log, ids } = await setup('a', 'b');
      const [a = '', b = ''] = ids;
      const outcomes = await log.append([
        { draftId: a, epoch: 7, entries: [entry(1)] },
        { draftId: 'nobody-knows', epoch: 0, entries: [entry(2)] },
        { draftId: b, epoch: 0, entries: [entry(3)] },
      ]);
      expect(outcomes.map(({ state }) => state)).toEqual(['fenced', 'missing', 'committed']);
      expect((await log.load(a))?.seq).toBe(0);
      expect(plain((await log.load(b))?.updates)).toEqual([[3]]);
    });

    it('U11 a final draft takes nothing until it is opened again, and the others do', async () => {
      const { log, harness, ids } = await setup('a', 'b');
      const [a = '', b = ''] = ids;
      await log.append([{ draftId: a, epoch: 0, entries: [entry(1)] }]);
      await harness.setStage(a, 'final');
      const batches = [a, b].map((draftId) => ({ draftId, epoch: 0, entries: [entry(2)] }));
      const outcomes = await log.append(batches);
      expect(outcomes.map(({ state }) => state)).toEqual(['fenced', 'committed']);
      expect(await log.load(a)).toMatchObject({ seq: 1, stage: 'final' });
      await harness.setStage(a, 'reviewing');
      const [again] = await log.append([{ draftId: a, epoch: 0, entries: [entry(3)] }]);
      expect(again).toEqual({ draftId: a, state: 'committed', seq: 2 });
      expect((await log.load(a))?.stage).toBe('reviewing');
    });

    it('U3 a raised epoch locks out who loaded before, for appends and snapshots', async () => {
      const { log, ids } = await setup('a');
      const [a = ''] = ids;
      await log.append([{ draftId: a, epoch: 0, entries: [entry(1)] }]);
      expect(await log.raiseEpoch(a)).toBe(1);
      const [late] = await log.append([{ draftId: a, epoch: 0, entries: [entry(2)] }]);
      expect(late?.state).toBe('fenced');
      expect(await log.compact({ draftId: a, epoch: 0, seq: 1, state: bytes(1) })).toBe(false);
      const [now] = await log.append([{ draftId: a, epoch: 1, entries: [entry(3)] }]);
      expect(now).toEqual({ draftId: a, state: 'committed', seq: 2 });
      expect((await log.load(a))?.epoch).toBe(1);
    });

    it('U4 an unknown draft is null, and takes no snapshot', async () => {
      const { log } = await setup();
      expect(await log.load('nobody-knows')).toBeNull();
      expect(await log.raiseEpoch('nobody-knows')).toBeNull();
      const snapshot = { draftId: 'nobody-knows', epoch: 0, seq: 0, state: bytes(1) };
      expect(await log.compact(snapshot)).toBe(false);
    });

    it('U5 what was appended comes back byte for byte, empty and large ones too', async () => {
      const { log, ids } = await setup('a');
      const [a = ''] = ids;
      const large = Uint8Array.from({ length: 3_000_000 }, (_, i) => (i * 31) % 256);
      const all = Uint8Array.from({ length: 256 }, (_, i) => i);
      const entries = [all, bytes(), large].map((payload) => ({ payload, userId: null }));
      await log.append([{ draftId: a, epoch: 0, entries }]);
      const stored = await log.load(a);
      expect(stored?.updates.map(({ length }) => length)).toEqual([256, 0, 3_000_000]);
      expect(Buffer.from(stored?.updates[0] ?? [])).toEqual(Buffer.from(all));
      expect(Buffer.compare(stored?.updates[2] ?? bytes(), large)).toBe(0);
    });

    it('U5 a hole in the numbers is an error', async () => {
      const { harness, log, ids } = await setup('a', 'b');
      const [a = '', b = ''] = ids;
      for (const draftId of [a, b]) {
        await log.append([{ draftId, epoch: 0, entries: [entry(1), entry(2), entry(3)] }]);
      }
      await harness.dropRow(a, 2);
      await harness.dropRow(b, 3);
      await expect(log.load(a)).rejects.toThrow(LogGapError);
      await expect(log.load(b)).rejects.toThrow(LogGapError);
    });

    it('U6 a snapshot replaces what it covers and nothing else', async () => {
      const { log, ids } = await setup('a', 'b');
      const [a = '', b = ''] = ids;
      for (const draftId of [a, b]) {
        await log.append([{ draftId, epoch: 0, entries: [entry(1), entry(2), entry(3)] }]);
      }
      expect(await log.compact({ draftId: a, epoch: 0, seq: 2, state: bytes(12) })).toBe(true);
      const stored = await log.load(a);
      expect([...(stored?.snapshot ?? [])]).toEqual([12]);
      expect(plain(stored?.updates)).toEqual([[3]]);
      expect(stored?.seq).toBe(3);
      expect(plain((await log.load(b))?.updates)).toEqual([[1], [2], [3]]);
      await log.append([{ draftId: a, epoch: 0, entries: [entry(4)] }]);
      expect(plain((await log.load(a))?.updates)).toEqual([[3], [4]]);
      expect(await log.compact({ draftId: a, epoch: 0, seq: 4, state: bytes(14) })).toBe(true);
      expect([...((await log.load(a))?.snapshot ?? [])]).toEqual([14]);
      expect((await log.load(a))?.updates).toEqual([]);
    });

    it('U6 a snapshot beyond the log or behind the newest one is refused', async () => {
      const { log, ids } = await setup('a');
      const [a = ''] = ids;
      await log.append([{ draftId: a, epoch: 0, entries: [entry(1), entry(2)] }]);
      const snapshot = (seq: number) => ({ draftId: a, epoch: 0, seq, state: bytes(seq) });
      expect(await log.compact(snapshot(3))).toBe(false);
      expect(await log.compact(snapshot(2))).toBe(true);
      expect(await log.compact(snapshot(1))).toBe(false);
      expect(await log.compact(snapshot(2))).toBe(false);
      expect([...((await log.load(a))?.snapshot ?? [])]).toEqual([2]);
    });

    it('U7 appends, snapshots and loads at once: no deadlock, no lost and no repeated number', async () => {
      const { harness, ids } = await setup('a', 'b', 'c', 'd');
      const writers = Array.from({ length: 4 }, () => harness.log());
      const rounds = 25;
      await Promise.all(
        writers.map(async (log, w) => {
          for (let i = 0; i < rounds; i++) {
            const mine = ids.filter((_, k) => (k + w + i) % 4 !== 0);
            if (w % 2) mine.reverse();
            await log.append(
              mine.map((draftId) => ({ draftId, epoch: 0, entries: [entry(w), entry(w)] })),
            );
            const draftId = ids[i % 4] ?? '';
            const stored = await log.load(draftId);
            if (stored && i % 5 === 0) {
              await log.compact({ draftId, epoch: 0, seq: stored.seq, state: bytes(i) });
            }
          }
        }),
      );
      let total = 0;
      for (const id of ids) total += (await harness.log().load(id))?.seq ?? 0;
      expect(total).toBe(4 * rounds * 3 * 2);
    });

    it('U8 a person is noted as last editor, the server is not', async () => {
      const { harness, log, ids } = await setup('a');
      const [a = ''] = ids;
      await log.append([{ draftId: a, epoch: 0, entries: [entry(1)] }]);
      expect(await harness.lastEditor(a)).toBeNull();
      await log.append([{ draftId: a, epoch: 0, entries: [entry(1, 'person-1'), entry(2)] }]);
      expect(await harness.lastEditor(a)).toBe('person-1');
      await log.append([{ draftId: a, epoch: 0, entries: [entry(3)] }]);
      expect(await harness.lastEditor(a)).toBe('person-1');
    });

    it('U10 whose client ids are whose comes back with the draft, the first word holds', async () => {
      const { log, ids } = await setup('a');
      const [a = ''] = ids;
      const first = { client: 4_294_967_295, userId: 'person-1' };
      const other = { client: 7, userId: 'person-2' };
      const append = (owners: readonly ClientOwner[], epoch = 0) =>
        log.append([{ draftId: a, epoch, entries: [{ ...entry(1, 'person-1'), owners }] }]);
      await append([first, other]);
      await append([{ ...first, userId: 'person-3' }]);
      await append([{ client: 8, userId: 'person-3' }], 7);
      const stored = await log.load(a);
      const known = [...(stored?.owners ?? [])].sort((x, y) => x.client - y.client);
      expect(known).toEqual([other, first]);
      expect(stored?.editors).toEqual(['person-1', 'person-1']);
    });

    it('U9 what was cut and moved comes back with the draft, of refused batches nothing', async () => {
      const { log, ids } = await setup('a', 'b');
      const [a = '', b = ''] = ids;
      const moves: MoveFacts = {
        ranges: [
          {
            from: { client: 4_294_967_295, clock: 7 },
            to: { client: 3, clock: 0 },
            length: 5,
            next: null,
          },
          {
            from: { client: 1, clock: 2 },
            to: { client: 3, clock: 9 },
            length: 1,
            next: { client: 1, clock: 3 },
          },
        ],
        cuts: [
          [
            { client: 1, clock: 0, says: 'b:abc', embed: true },
            { client: 1, clock: 1, says: '工作"\\𠮷\n', embed: false },
          ],
        ],
      };
      const append = (draftId: string, epoch: number) =>
        log.append([{ draftId, epoch, entries: [{ ...entry(1), moves }, entry(2)] }]);
      await append(a, 0);
      await append(b, 7);
      expect((await log.load(a))?.moves).toEqual(moves);
      expect((await log.load(b))?.moves).toEqual({ ranges: [], cuts: [] });
      await log.compact({ draftId: a, epoch: 0, seq: 2, state: bytes(1) });
      expect((await log.load(a))?.moves).toEqual(moves);
    });
  });
}
