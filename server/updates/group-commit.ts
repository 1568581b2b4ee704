import { isUnavailable } from './is-unavailable';
import type { AppendBatch, AppendOutcome, LogEntry, UpdateLog } from './update-log';

/** What a room hears about its entries; called in the order of its appends. */
export interface CommitListener {
  /** The next `count` entries are committed; the last one has number `seq`. */
  committed(count: number, seq: number): void;
  /** The draft no longer takes entries from this writer; everything queued is dropped. */
  refused(reason: 'fenced' | 'missing'): void;
}

export interface GroupCommitOptions {
  /** Shortest time from the first waiting entry to its commit. */
  readonly intervalMs?: number;
  /** Bytes that may wait, all drafts together. */
  readonly maxQueuedBytes?: number;
  /** Bytes of one commit; a larger queue is committed in several. */
  readonly maxCommitBytes?: number;
  readonly firstRetryMs?: number;
  readonly lastRetryMs?: number;
  readonly onFailure?: (error: unknown, attempt: number) => void;
  readonly onRecovery?: (attempts: number) => void;
}

const DEFAULTS = {
  intervalMs: 3,
  maxQueuedBytes: 128 * 1024 * 1024,
  maxCommitBytes: 8 * 1024 * 1024,
  firstRetryMs: 50,
  lastRetryMs: 1_000,
  onFailure: () => {},
  onRecovery: () => {},
};

/** One draft's place in the queue. */
export class DraftWriter {
  /** Entries not yet committed, in order of arrival. */
  readonly queue: LogEntry[] = [];
  closed = false;

  constructor(
    readonly draftId: string,
    readonly epoch: number,
    readonly listener: CommitListener,
    private readonly enqueue: (writer: DraftWriter, bytes: number) => void,
  ) {}

  /** Queues one update; the listener hears when it is committed. */
  append(
    payload: Uint8Array,
    userId: string | null,
    along: Pick<LogEntry, 'moves' | 'owners' | 'put'> = {},
  ): void {
    if (this.closed) return;
    this.queue.push({ payload, userId, ...along });
    this.enqueue(this, payload.length);
  }
}

/** Commits what all rooms queue, together, every few milliseconds (rules G1-G7 in SPEC.md). */
export class GroupCommit {
  private readonly options: Required<GroupCommitOptions>;
  private readonly dirty = new Set<DraftWriter>();
  private queued = 0;
  private failures = 0;
  private running = false;
  private timer: NodeJS.Timeout | null = null;
  private idle: (() => void)[] = [];

  constructor(
    private readonly log: UpdateLog,
    options: GroupCommitOptions = {},
  ) {
    this.options = { ...DEFAULTS, ...options };
  }

  /** A writer for one draft, at the epoch it was loaded with. */
  writer(draftId: string, epoch: number, listener: CommitListener): DraftWriter {
    return new DraftWriter(draftId, epoch, listener, (writer, bytes) => {
      this.queued += bytes;
      this.dirty.add(writer);
      this.schedule(this.options.intervalMs);
    });
  }

  /** Whether `bytes` more may wait (G5). */
  accepts(bytes: number): boolean {
    return this.queued + bytes <= this.options.maxQueuedBytes;
  }

  get queuedBytes(): number {
    return this.queued;
  }

  /** True while the storage does not answer. */
  get failing(): boolean {
    return this.failures > 0;
  }

  /** True when everything queued got committed within `deadlineMs`. */
  async drain(deadlineMs: number): Promise<boolean> {
    if (this.dirty.size === 0 && !this.running) return true;
    const done = new Promise<true>((resolve) => this.idle.push(() => resolve(true)));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), deadlineMs);
    });
    if (!this.running) this.schedule(0);
    const result = await Promise.race([done, late]);
    clearTimeout(timer);
    return result;
  }

  private schedule(ms: number): void {
    if (this.timer || this.running) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.commit();
    }, ms);
  }

  private async commit(): Promise<void> {
    this.running = true;
    const group = this.nextGroup();
    let pause = this.options.intervalMs;
    try {
      this.settle(group, await this.log.append(group.map(({ batch }) => batch)));
      if (this.failures > 0) this.options.onRecovery(this.failures);
      this.failures = 0;
    } catch (error) {
      if (isUnavailable(error) || group.length === 1) pause = this.failed(error);
      else pause = await this.commitOneByOne(group);
    }
    this.running = false;
    if (this.dirty.size > 0) this.schedule(pause);
    else for (const resolve of this.idle.splice(0)) resolve();
  }

  private failed(error: unknown): number {
    this.failures += 1;
    this.options.onFailure(error, this.failures);
    const { firstRetryMs, lastRetryMs } = this.options;
    return Math.min(lastRetryMs, firstRetryMs * 2 ** Math.min(this.failures - 1, 16));
  }

  private async commitOneByOne(group: readonly Planned[]): Promise<number> {
    let pause = this.options.intervalMs;
    for (const planned of group) {
      try {
        this.settle([planned], await this.log.append([planned.batch]));
      } catch (error) {
        pause = this.failed(error);
      }
    }
    return pause;
  }

  private nextGroup(): Planned[] {
    const group: Planned[] = [];
    let room = this.options.maxCommitBytes;
    for (const writer of this.dirty) {
      if (room <= 0) break;
      const entries: LogEntry[] = [];
      for (const entry of writer.queue) {
        if (entries.length > 0 && entry.payload.length > room) break;
        entries.push(entry);
        room -= entry.payload.length;
      }
      group.push({ writer, batch: { draftId: writer.draftId, epoch: writer.epoch, entries } });
    }
    return group;
  }

  private settle(group: readonly Planned[], outcomes: readonly AppendOutcome[]): void {
    group.forEach(({ writer, batch }, at) => {
      const outcome = outcomes[at];
      if (outcome?.state === 'committed') {
        this.drop(writer, batch.entries.length);
        writer.listener.committed(batch.entries.length, outcome.seq);
      } else {
        writer.closed = true;
        this.drop(writer, writer.queue.length);
        writer.listener.refused(outcome?.state ?? 'missing');
      }
    });
  }

  private drop(writer: DraftWriter, count: number): void {
    for (const { payload } of writer.queue.splice(0, count)) this.queued -= payload.length;
    this.dirty.delete(writer);
    // Back at the end, so that one busy draft does not starve the others.
    if (writer.queue.length > 0) this.dirty.add(writer);
  }
}

interface Planned {
  readonly writer: DraftWriter;
  readonly batch: AppendBatch;
}
