import { pino } from 'pino';
import { vi } from 'vitest';
import * as Y from 'yjs';
import type { KeptRescue, RescueToAdd } from '@/lib/db/log/add-rescued-text';
import { ROOM_LIMITS, type RoomLimits } from '../room/limits';
import { RoomRegistry } from '../room/room-registry';
import type { Projection } from '../room/room-store';
import { GroupCommit, type GroupCommitOptions } from '../updates/group-commit';
import { randomUid } from './edit';
import { FakeClient } from './fake-client';
import { FlakyLog } from './flaky-log';
import { seededRandom } from './random';

/**
 * Rooms over a memory log under a clock that only the test moves (`vi.useFakeTimers()` first).
 * Frames move when they are flushed, commits when the clock does.
 */
export class SmallWorld {
  readonly log = new FlakyLog();
  readonly projections: Projection[] = [];
  readonly rescues: RescueToAdd[] = [];
  readonly logged: string[] = [];
  readonly limits: RoomLimits;
  registry: RoomRegistry;

  constructor(
    limits: Partial<RoomLimits> = {},
    private readonly commitOptions: GroupCommitOptions = {},
    private readonly random = seededRandom(1),
  ) {
    this.limits = { ...ROOM_LIMITS, ...limits };
    this.registry = this.start();
    this.log.addDraft('draft');
  }

  /** The process dies: what isn't in the log is gone. */
  crash(): void {
    vi.clearAllTimers();
    this.registry = this.start();
  }

  async open(userId: string, role: FakeClient['role'] = 'drafter'): Promise<FakeClient> {
    const client = new FakeClient(userId, role);
    await client.connect(this.registry, 'draft');
    return client;
  }

  /** Carries everything until nothing moves any more, commits included. */
  async settle(...clients: FakeClient[]): Promise<void> {
    for (let quiet = 0; quiet < 2; ) {
      quiet = clients.some(
        ({ inbox, outbox, connected }) => inbox.length + (connected ? outbox.length : 0) > 0,
      )
        ? 0
        : quiet + 1;
      for (const client of clients) client.flushOut();
      for (const client of clients) client.flushIn();
      await this.pass(this.limits.readerAckMs + 10);
    }
  }

  pass(ms: number): Promise<unknown> {
    return vi.advanceTimersByTimeAsync(ms);
  }

  /** The text as the log alone gives it. */
  async stored(): Promise<Y.Doc> {
    const stored = await this.log.load('draft');
    const doc = new Y.Doc();
    if (stored?.snapshot) Y.applyUpdate(doc, stored.snapshot);
    for (const update of stored?.updates ?? []) Y.applyUpdate(doc, update);
    return doc;
  }

  private addRescue(rescue: RescueToAdd): KeptRescue | null {
    if (this.log.away) throw new Error('connection terminated');
    const { run } = rescue;
    const told = this.rescues.some(
      (one) => run && one.run?.client === run.client && one.run.clock === run.clock,
    );
    if (told) return null;
    return { id: `rescue-${this.rescues.push(rescue)}`, userId: rescue.userId ?? 'owner' };
  }

  private start(): RoomRegistry {
    const commits = new GroupCommit(this.log, this.commitOptions);
    const logged = { write: (line: string) => this.logged.push(line) };
    return new RoomRegistry({
      log: this.log,
      commits,
      store: {
        writeProjection: async (projection) => {
          this.projections.push(projection);
        },
        addRescue: async (rescue) => this.addRescue(rescue),
        loadAnchors: async () => [],
        writeAnchors: async () => ({ ids: new Set(), seq: null }),
        noteLeft: async () => {},
      },
      limits: this.limits,
      logger: pino({ level: 'debug' }, logged),
      now: () => Date.now(),
      newUid: () => randomUid(this.random),
    });
  }
}
