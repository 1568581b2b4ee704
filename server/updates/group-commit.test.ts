import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FlakyLog } from '../testing/flaky-log';
import { GroupCommit, type GroupCommitOptions } from './group-commit';
import type { AppendBatch, AppendOutcome } from './update-log';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const bytes = (...values: number[]) => Uint8Array.from(values);

function setup(options: GroupCommitOptions = {}, log = new FlakyLog()) {
  const commits = new GroupCommit(log, options);
  const heard: string[] = [];
  const writer = (draftId: string, epoch = 0) => {
    log.addDraft(draftId);
    return commits.writer(draftId, epoch, {
      committed: (count, seq) => heard.push(`${draftId} +${count} =${seq}`),
      refused: (reason) => heard.push(`${draftId} ${reason}`),
    });
  };
  const stored = async (draftId: string) =>
    (await log.load(draftId))?.updates.map((update) => [...update]);
  return { log, commits, heard, writer, stored };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('GroupCommit', () => {
  it('G1 G2 commits what all drafts queued in one append and tells each of its own', async () => {
    const { log, heard, writer, stored } = setup();
    const a = writer('a');
    const b = writer('b');
    a.append(bytes(1), null);
    b.append(bytes(2), null);
    a.append(bytes(3), null);
    expect(heard).toEqual([]);
    await pass(5);
    expect(log.appends).toBe(1);
    expect(heard).toEqual(['a +2 =2', 'b +1 =1']);
    expect(await stored('a')).toEqual([[1], [3]]);
  });

  it('G1 the next group gathers while a commit is under way', async () => {
    const { log, heard, writer, stored } = setup();
    const original = log.append.bind(log);
    log.append = async (batches) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return original(batches);
    };
    const a = writer('a');
    a.append(bytes(1), null);
    await pass(50);
    a.append(bytes(2), null);
    a.append(bytes(3), null);
    await pass(60);
    expect(heard).toEqual(['a +1 =1']);
    await pass(110);
    expect(heard).toEqual(['a +1 =1', 'a +2 =3']);
    expect(await stored('a')).toEqual([[1], [2], [3]]);
  });

  it('G1 a large queue goes in several commits, and one busy draft does not starve the others', async () => {
    const { log, heard, writer } = setup({ maxCommitBytes: 10 });
    const a = writer('a');
    const b = writer('b');
    for (let i = 0; i < 6; i++) a.append(new Uint8Array(5), null);
    b.append(bytes(1), null);
    await pass(30);
    expect(heard).toEqual(['a +2 =2', 'b +1 =1', 'a +1 =3', 'a +2 =5', 'a +1 =6']);
    expect(log.appends).toBe(4);
  });

  it('G3 ten seconds without the database: everything is kept, committed afterwards, in order', async () => {
    const failures: number[] = [];
    const recoveries: number[] = [];
    const { log, commits, heard, writer, stored } = setup({
      onFailure: (_error, attempt) => failures.push(attempt),
      onRecovery: (attempts) => recoveries.push(attempts),
    });
    const a = writer('a');
    log.away = true;
    for (let i = 0; i < 100; i++) {
      a.append(bytes(i), null);
      await pass(100);
    }
    expect(heard).toEqual([]);
    expect(commits.failing).toBe(true);
    // Growing pauses: not one attempt for each entry.
    expect(failures.length).toBeGreaterThan(5);
    expect(failures.length).toBeLessThan(30);
    log.away = false;
    await pass(1_100);
    expect(heard).toEqual(['a +100 =100']);
    expect(await stored('a')).toEqual(Array.from({ length: 100 }, (_, i) => [i]));
    expect(recoveries).toEqual([failures.length]);
    expect([commits.failing, commits.queuedBytes]).toEqual([false, 0]);
  });

  it('G3 a lost answer appends twice and reports once', async () => {
    const { log, heard, writer, stored } = setup();
    log.loseNextAnswer = true;
    writer('a').append(bytes(7), null);
    await pass(200);
    expect(heard).toEqual(['a +1 =2']);
    expect(await stored('a')).toEqual([[7], [7]]);
  });

  it('G4 an error of one draft does not hold up the others', async () => {
    class Picky extends FlakyLog {
      override async append(batches: readonly AppendBatch[]): Promise<readonly AppendOutcome[]> {
        if (batches.some(({ draftId }) => draftId === 'bad')) throw new Error('value out of range');
        return super.append(batches);
      }
    }
    const { heard, writer } = setup({}, new Picky());
    writer('bad').append(bytes(1), null);
    writer('good').append(bytes(2), null);
    await pass(20);
    expect(heard).toEqual(['good +1 =1']);
  });

  it('G5 accepts no more than the bound', async () => {
    const { log, commits, writer } = setup({ maxQueuedBytes: 10 });
    const a = writer('a');
    log.away = true;
    a.append(new Uint8Array(8), null);
    expect([commits.accepts(2), commits.accepts(3)]).toEqual([true, false]);
    log.away = false;
    await pass(2_000);
    expect(commits.accepts(10)).toBe(true);
  });

  it('G6 a fenced or vanished draft is told once and its queue dropped', async () => {
    const { log, commits, heard, writer } = setup();
    const a = writer('a');
    const gone = commits.writer('gone', 0, {
      committed: () => heard.push('gone committed'),
      refused: (reason) => heard.push(`gone ${reason}`),
    });
    await log.raiseEpoch('a');
    a.append(bytes(1), null);
    gone.append(bytes(1), null);
    await pass(10);
    a.append(bytes(2), null);
    await pass(10);
    expect(heard).toEqual(['a fenced', 'gone missing']);
    expect(commits.queuedBytes).toBe(0);
  });

  it('G7 drain waits for the queue, and not longer than its deadline', async () => {
    const { log, commits, writer } = setup();
    expect(await commits.drain(100)).toBe(true);
    const a = writer('a');
    a.append(bytes(1), null);
    const drained = commits.drain(100);
    await pass(50);
    expect(await drained).toBe(true);
    log.away = true;
    a.append(bytes(2), null);
    const late = commits.drain(100);
    await pass(150);
    expect(await late).toBe(false);
    log.away = false;
    const done = commits.drain(5_000);
    await pass(2_000);
    expect(await done).toBe(true);
  });
});
