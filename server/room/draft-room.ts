import * as Y from 'yjs';
import type { AnchorTarget, StoredAnchor } from '@/lib/review/anchor';
import type { Stage } from '@/lib/review/stage';
import { CLOSE } from '@/lib/wire/close-code';
import type { SettledText } from '@/lib/wire/draft-rooms';
import type { DraftEvent } from '@/lib/wire/notices';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { Mover } from '@/lib/ytext/moves/mover';
import { validateUpdate } from '@/lib/ytext/validate-update';
import type { DraftWriter } from '../updates/group-commit';
import type { StoredDraft } from '../updates/update-log';
import { AckLedger } from './ack-ledger';
import { Acknowledgements } from './acknowledgements';
import { checkTarget } from './anchors/check-target';
import { CommentAnchors } from './anchors/comment-anchors';
import { applyStored } from './apply-stored';
import { readClientFrame, type UpdateFrame } from './client-frame';
import { ClientOwners } from './client-owners';
import type { Connection } from './connection';
import { Decisions } from './decisions';
import { dropPending } from './drop-pending';
import { LateWords } from './late-words';
import type { MovedPlaces } from './moved-places';
import { Presence } from './presence';
import { QuietWork } from './quiet-work';
import { type PresentRoom, receivePresence } from './receive-presence';
import { Refusals } from './refusals';
import type { RoomDeps } from './room-deps';
import * as frames from './server-frame';
import { settledText } from './settled-text';
import { StageGate } from './stage-gate';
import { StrandedTexts } from './stranded-texts';

/**
 * One draft that somebody has open. Every update goes: validate → apply → relay → commit →
 * acknowledge (rules R1-R17 in server/SPEC.md).
 */
export class DraftRoom {
  readonly connections = new Set<Connection>();
  private readonly doc = new Y.Doc();
  private readonly presence: Presence<Connection>;
  private readonly ledger: AckLedger<Connection>;
  private readonly acks: Acknowledgements;
  private readonly writer: DraftWriter;
  private readonly quiet: QuietWork;
  private readonly stranded: StrandedTexts;
  private readonly anchors: CommentAnchors;
  private readonly mover: Mover;
  private readonly owners: ClientOwners;
  private readonly gate: StageGate;
  private readonly refuse: Refusals;
  private readonly late: LateWords;
  readonly decisions: Decisions;
  /** Whose frame is being applied; its first document event belongs to it. */
  private applying: Connection | null = null;
  private readonly present: PresentRoom;
  private emptySinceMs: number;
  private dead = false;

  constructor(
    readonly draftId: string,
    stored: StoredDraft,
    private readonly deps: RoomDeps,
    /** Called when the room can serve no longer and must be loaded anew. */
    private readonly onDead: () => void,
  ) {
    this.gate = new StageGate(
      stored.stage,
      () => settledText(this.doc, this.ledger, this.quiet, deps.limits.settleDeadlineMs),
      () => this.die(CLOSE.restarting, 'stage unknown'),
    );
    this.refuse = new Refusals(draftId, this.doc, deps);
    this.late = new LateWords(draftId, this.doc, deps, this.refuse, {
      final: () => this.gate.final,
      take: (from, frame) => this.receiveUpdate(from, frame),
      nothingNew: (from, { answer }) => this.nothingNew(from, 1, answer),
    });
    this.presence = new Presence(deps.limits);
    this.emptySinceMs = deps.now();
    this.owners = new ClientOwners(stored.owners);
    const broadcast = (frame: Uint8Array, except: Connection) => this.broadcast(frame, except);
    const { presence, owners, refuse } = this;
    this.present = { presence, owners, refuse, deps, broadcast };
    this.stranded = new StrandedTexts(draftId, this.doc, deps, {
      connections: this.connections,
      authorOf: (id) => this.owners.of(this.mover.ranges.origin(id).client),
    });
    this.mover = new Mover(this.doc);
    applyStored(this.doc, stored, (transaction, userId) => this.stranded.look(transaction, userId));
    this.mover.remember(stored.moves);
    this.ledger = new AckLedger(Y.decodeStateVector(Y.encodeStateVector(this.doc)));
    this.decisions = new Decisions(this.doc, this.gate, this.mover.ranges, this.ledger, deps);
    this.acks = new Acknowledgements(this.ledger, this.connections, deps.limits.readerAckMs);
    this.writer = deps.commits.writer(draftId, stored.epoch, {
      committed: (count, seq) => this.committed(count, seq),
      refused: (reason) =>
        this.die(reason === 'missing' ? CLOSE.noDraft : CLOSE.restarting, reason),
    });
    this.quiet = new QuietWork(draftId, this.doc, stored, deps, {
      allCommitted: () => this.ledger.allCommitted,
      telling: () => this.stranded.busy,
      final: () => this.gate.final,
      repaired: () => {
        this.stranded.tell();
        this.anchors.check();
      },
    });
    this.anchors = new CommentAnchors(draftId, this.doc, deps, {
      translate: (id) => this.mover.ranges.translate(id),
      changed: (seq) => this.notify({ type: 'annotations', seq }),
    });
    this.doc.on('afterTransaction', (transaction: Y.Transaction) => {
      this.mover.look(transaction);
      const decider = this.decisions.of(transaction.origin)?.userId;
      this.stranded.look(transaction, this.applying?.person.userId ?? decider ?? null);
    });
    this.doc.on('update', (update, origin, _, tr) => this.changed(update, origin, tr));
    if (stored.seq === 0) Y.applyUpdate(this.doc, encodeBlocks([], deps.newUid));
    if (!this.gate.final) this.mover.run();
    this.anchors.check();
  }

  /** Somebody comes in: what waited is served, and the client is asked for what it has. */
  join(connection: Connection): void {
    this.connections.add(connection);
    connection.onClosed = () => this.leave(connection);
    connection.send(frames.eventFrame({ type: 'role', role: connection.role }));
    connection.send(frames.eventFrame({ type: 'stage', stage: this.gate.stage }));
    connection.send(frames.syncRequestFrame(this.doc));
    connection.send(frames.awarenessFrame(this.presence.all()));
    this.acks.tell([connection]);
    connection.goLive((frame) => this.receive(connection, frame));
  }

  read<T>(reader: (doc: Y.Doc) => T): T {
    return reader(this.doc);
  }

  /** The place of a new comment on this text; null when it says something else there. */
  checkTarget(target: AnchorTarget): StoredAnchor | null {
    return checkTarget(this.doc, target);
  }

  anchorsChanged(): void {
    this.anchors.reload();
  }

  /** Where moved words went, for whatever is anchored to them (R23). */
  get moved(): MovedPlaces {
    return { translate: (id) => this.mover.ranges.translate(id) };
  }

  /** Lets the text rest while `write` stores its stage, and tells everybody (R25). */
  async changeStage(write: (text: SettledText) => Promise<Stage>): Promise<void> {
    const stage = await this.gate.change(write);
    this.notify({ type: 'stage', stage });
  }

  notify(event: DraftEvent): void {
    this.broadcast(frames.eventFrame(event), null);
  }

  /** Regular housekeeping: dead presence, silent lines. */
  tick(nowMs: number): void {
    const expired = this.presence.expire(nowMs);
    if (expired) this.broadcast(frames.awarenessFrame(expired), null);
    const nobody = frames.awarenessFrame(Uint8Array.of(0));
    for (const each of this.connections) if (each.silent(nowMs)) each.send(nobody);
  }

  /** Nobody is here, everything is committed and written, for some time already. */
  evictable(nowMs: number): boolean {
    const busy = [this.gate, this.quiet, this.anchors, this.stranded, this.late].some(
      (part) => part.busy,
    );
    if (busy || this.connections.size > 0 || !this.ledger.allCommitted) return false;
    return nowMs - this.emptySinceMs >= this.deps.limits.roomIdleMs;
  }

  /** Leaves the memory; nothing may be pending (`evictable`), or the process ends. */
  async dispose(): Promise<void> {
    this.dead = true;
    this.writer.closed = true;
    await Promise.all([this.quiet.finish(), this.late.finish()]);
    this.stranded.stop();
    await this.anchors.stop();
    this.doc.destroy();
  }

  closeAll(code: number, reason: string): void {
    for (const connection of [...this.connections]) connection.close(code, reason);
  }

  private leave(connection: Connection): void {
    this.connections.delete(connection);
    if (this.connections.size === 0) {
      this.emptySinceMs = this.deps.now();
      this.acks.stop();
    }
    this.quiet.left(connection.person.userId);
    const gone = this.presence.leave(connection);
    if (gone) this.broadcast(frames.awarenessFrame(gone), null);
  }

  private receive(from: Connection, bytes: Uint8Array): void {
    if (!from.open || this.dead) return;
    const frame = readClientFrame(bytes);
    if (frame.kind === 'update') this.gate.pass(() => this.receiveUpdate(from, frame));
    else if (frame.kind === 'awareness') receivePresence(this.present, from, frame.update);
    else if (frame.kind === 'sync-request') this.answerSync(from, frame.stateVector);
    else if (frame.kind === 'awareness-request') {
      from.send(frames.awarenessFrame(this.presence.all()));
    } else this.refuse.badFrame(from, frame.why);
  }

  private receiveUpdate(from: Connection, frame: UpdateFrame): void {
    if (!from.open || this.dead) return;
    this.take(from, frame);
    const id = this.presence.idOf(from);
    // From here on nobody else can have edits of his that are not here.
    if (frame.answer && id !== undefined) this.owners.settled([id], from.person.userId);
  }

  private take(from: Connection, frame: UpdateFrame): void {
    const { update, answer, empty } = frame;
    if (update.length > this.deps.limits.updateBytes) this.refuse.reset(from, 'too-large');
    else if (!from.writes) this.refuse.deny(from, update);
    else if (!this.deps.commits.accepts(update.length)) this.overloaded();
    else if (empty) return;
    else if (this.gate.final) this.late.add(from, frame);
    else {
      const valid = validateUpdate(this.doc, update);
      if (!valid.ok) this.refuse.reset(from, 'invalid-update', valid.error.code);
      else if (!valid.value.unresolved) this.write(from, update, answer, valid.value.clients);
      else if (answer) this.refuse.reset(from, 'invalid-update', 'gap');
      else this.askAgain(from);
    }
  }

  private write(
    from: Connection,
    update: Uint8Array,
    answer: boolean,
    clients: ReadonlySet<number>,
  ): void {
    const { userId } = from.person;
    if (clients.has(this.doc.clientID) || this.owners.foreign(clients, userId, answer) !== null) {
      this.refuse.reset(from, 'invalid-update', 'client id of somebody else');
      return;
    }
    // An answer may carry what others wrote before a crash of this server.
    if (!answer) this.owners.settled(clients, userId);
    this.owners.wrote(clients);
    this.apply(from, update, answer);
  }

  private apply(from: Connection, update: Uint8Array, answer: boolean): void {
    this.applying = from;
    try {
      Y.applyUpdate(this.doc, update, from);
    } catch (error) {
      // Validated and yet not applicable: the document in memory can't be trusted any more.
      this.deps.logger.error({ draftId: this.draftId, err: error }, 'update could not be applied');
      this.refuse.reset(from, 'invalid-update', 'not applicable');
      this.die(CLOSE.restarting, 'not applicable');
    }
    const uncounted = this.applying ? 1 : 0;
    this.applying = null;
    if (dropPending(this.doc)) {
      this.refuse.reset(from, 'invalid-update', 'gap');
      return;
    }
    this.nothingNew(from, uncounted, answer);
  }

  /** Frames that change nothing count; with an answer, so do those that were put off for it. */
  private nothingNew(from: Connection, frames: number, answer: boolean): void {
    const uncounted = frames + (answer ? from.takeUnresolved() : 0);
    for (let i = 0; i < uncounted; i++) if (this.ledger.nothingNew(from)) this.acks.tell([from]);
  }

  /** It leans on edits that are not here: the client is asked for all it has (R6). */
  private askAgain(from: Connection): void {
    from.addUnresolved();
    from.send(frames.syncRequestFrame(this.doc));
  }

  /** The document changed: by a client's update, or by the server itself. */
  private changed(update: Uint8Array, origin: unknown, transaction: Y.Transaction): void {
    const from = this.applying === origin ? this.applying : null;
    this.relay(update, from);
    this.ledger.queued(transaction.afterState, from);
    if (from) this.applying = null;
    const decided = this.decisions.of(origin);
    const userId = from?.person.userId ?? decided?.userId ?? null;
    const along = { moves: this.mover.takeFacts(), owners: this.owners.takeNews() };
    this.writer.append(update, userId, { ...along, put: decided?.put ?? [] });
    this.quiet.edited(update.length);
    // Its update is one of the server's own, right behind the one that left words behind (R22).
    this.mover.run();
  }

  /** Who hasn't been answered yet would keep the update back for want of what comes before (R21). */
  private relay(update: Uint8Array, from: Connection | null): void {
    let frame: Uint8Array | null = null;
    for (const connection of this.connections) {
      if (connection === from || !connection.answered) continue;
      frame ??= frames.updateFrame(update);
      connection.send(frame);
    }
  }

  private committed(count: number, seq: number): void {
    this.acks.committed(count);
    this.quiet.committed(count, seq);
  }

  private answerSync(from: Connection, stateVector: Uint8Array): void {
    from.spend(this.deps.limits.framesPerSync, 0);
    try {
      from.send(frames.syncAnswerFrame(this.doc, stateVector));
      from.answered = true;
    } catch {
      this.refuse.badFrame(from, 'state vector');
    }
  }

  /** Nothing more can wait for the database: writers keep what they have and come back later. */
  private overloaded(): void {
    const writers = [...this.connections].filter(({ writes }) => writes);
    for (const writer of writers) writer.close(CLOSE.overloaded, 'overloaded');
  }

  private die(code: number, reason: string): void {
    if (this.dead) return;
    this.dead = true;
    this.writer.closed = true;
    this.ledger.fail();
    this.quiet.stop();
    this.stranded.stop();
    void this.anchors.stop();
    this.closeAll(code, reason);
    this.onDead();
  }

  private broadcast(frame: Uint8Array, except: Connection | null): void {
    for (const each of this.connections) if (each !== except) each.send(frame);
  }
}
