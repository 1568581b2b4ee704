import { newUid } from '@/lib/editor/blocks/new-uid';
import { isFinal } from '@/lib/review/stage';
import type { Proposal } from '@/lib/suggestions/hunk';
import { type KeptChanges, resumed } from '@/lib/suggestions/kept-changes';
import type { SentRow } from '@/lib/suggestions/plan-sync';
import { type Rebased, rebase } from '@/lib/suggestions/rebase';
import { oneOf } from '@/lib/suggestions/same-hunk';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { FOLLOWING, Fork } from '@/lib/ytext/suggestions/fork';
import { copyOf } from '@/lib/ytext/suggestions/text-with';
import type { LiveSession } from '../editor/live-session';
import { tryUntilDone } from '../editor/try-until-done';
import { adoption, fitting, withOpen } from './adoption';
import { changesBack, placesIn } from './beside-text';
import { Keeping } from './keeping';
import { lostOf, lostWords, stillLost } from './lost-words';
import { OwnRows } from './own-rows';
import { postChanges, RefusedChanges } from './post-changes';
import type { SuggestDesk } from './suggest-desk';
import { TextLag } from './text-lag';
import { ToldState } from './told-state';

/** Milliseconds after the last change until it is sent. */
const POST_MS = 400;
/** Milliseconds that what colleagues write waits: several of their keys at once. */
const FOLLOW_MS = 60;

type Test = (one: Proposal) => boolean;
type Timer = ReturnType<typeof setTimeout> | undefined;

/** Who has ended and may still be sending; the next one of the same page begins after him. */
const leaving = new WeakMap<SuggestDesk, Suggesting>();

/**
 * A person suggests: the editor shows a private copy of the text, and what is done there is told to the
 * server as suggestions (SUG1-SUG8). Nothing here ever writes into the text.
 */
export class Suggesting {
  private fork: Fork | null = null;
  private generation = 0;
  private readonly rows = new OwnRows();
  private readonly keeping: Keeping;
  /** Counts own changes, to know whether any came while the server was answering. */
  private changes = 0;
  private told = 0;
  /** Number of the last change of suggestions that the copy knows. */
  private heard = 0;
  private readonly lag = new TextLag();
  private readonly state: ToldState;
  private stops: (() => void)[] = [];
  private unbind = () => {};
  private stopPosting: (() => void) | null = null;
  private attempted: Promise<boolean> = Promise.resolve(false);
  private timers: Record<'post' | 'follow', Timer> = { post: undefined, follow: undefined };
  private ended = false;
  private left = () => {};
  private readonly gone = new Promise<void>((resolve) => {
    this.left = resolve;
  });

  constructor(
    private readonly session: LiveSession,
    private readonly desk: SuggestDesk,
    private readonly meId: string,
  ) {
    this.state = new ToldState(desk);
    const unsent = () => (this.fork && this.unsent ? this.keptNow(this.fork) : null);
    this.keeping = new Keeping(`${session.draftId}/${meId}`, unsent);
  }

  /** Begins as soon as the text and the suggestions are here. */
  start(): void {
    const { connection } = this.session;
    const before = leaving.get(this.desk);
    const begin = async () => {
      await before?.handOver();
      const kept = await this.keeping.read();
      if (this.ended) return;
      const look = () => {
        const { synced, generation } = connection.state.get();
        if (!synced || !this.desk.feed.open.get()) return;
        if (this.fork && generation === this.generation) return;
        this.generation = generation;
        connection.gate.admit(() => this.open(this.fork ? [this.keptNow(this.fork)] : kept));
      };
      this.stops.push(connection.state.subscribe(look), this.desk.feed.open.subscribe(look));
      this.stops.push(this.desk.feed.told.subscribe((told) => this.hear(told)));
      look();
    };
    void begin();
    window.addEventListener('pagehide', this.keeping.now);
    this.stops.push(() => window.removeEventListener('pagehide', this.keeping.now));
  }

  /** Ends; what is not sent is sent, or kept. Words being composed belong to the copy: it stays until they are there. */
  stop(): void {
    this.ended = true;
    this.state.end();
    for (const stop of this.stops) stop();
    leaving.set(this.desk, this);
    this.session.connection.gate.admit(() => this.leave());
  }

  private leave(): void {
    this.unbind();
    clearTimeout(this.timers.follow);
    this.lag.stop();
    if (this.unsent) {
      const { stage } = this.session.connection.state.get();
      const words = (this.fork?.proposals() ?? []).map(({ hunk }) => lostWords(hunk));
      this.desk.left.set(isFinal(stage) ? words.filter(Boolean) : []);
      void this.keeping.now();
      this.post();
    }
    this.desk.mine.set(null);
    this.desk.across.set(null);
    this.desk.state.set(null);
    this.session.copy.set(null);
    this.left();
  }

  /** Sends no more; resolves when what was on its way is answered or has failed, and the rest is kept. */
  private async handOver(): Promise<void> {
    await this.gone;
    clearTimeout(this.timers.post);
    this.stopPosting?.();
    await this.attempted.catch(() => {});
    await this.keeping.now();
  }

  private get unsent(): boolean {
    return this.changes > this.told;
  }

  private open(kept: readonly KeptChanges[]): void {
    const { doc: main, awareness, gate } = this.session.connection;
    this.unbind();
    const copy = copyOf(main);
    const fork = new Fork(main, copy, newUid);
    this.fork = fork;
    const open = this.desk.feed.openOf(this.meId);
    this.heard = this.desk.feed.seq;
    if (kept.length > 0) this.resume(fork, kept, open);
    else {
      const { blocks, applied } = withOpen(main, open);
      fork.become(blocks);
      const out = open.filter((_, at) => !applied[at]?.inverse && applied[at]?.state !== 'there');
      this.rows.begin(open, out, fitting(main, out));
    }
    fork.tell(true, withOpen(main, open).blocks);
    const edited = (_update: Uint8Array, origin: unknown) => {
      if (origin !== FOLLOWING) this.edited();
    };
    const behind = () => {
      this.timers.follow ??= setTimeout(() => {
        this.timers.follow = undefined;
        gate.admit(() => this.follow());
        // A suggestion may be accepted by now, or be in the text by a colleague's own hand.
        this.timers.post ??= setTimeout(() => this.post(), POST_MS);
      }, FOLLOW_MS);
    };
    copy.on('update', edited);
    main.on('update', behind);
    this.unbind = () => {
      copy.off('update', edited);
      main.off('update', behind);
    };
    this.session.copy.set({ doc: copy, awareness, gate });
    this.desk.mine.set(changesBack(fork));
    this.desk.across.set(placesIn(fork));
    this.desk.left.set([]);
    this.state.publish({});
    if (kept.length > 0) this.edited();
  }

  /** Goes on from what was kept here; what was decided meanwhile is left out (SUG7). */
  private resume(fork: Fork, entries: readonly KeptChanges[], open: readonly Suggestion[]): void {
    const ids = new Set(open.map(({ id }) => id));
    const isDecided = (id: string) => this.desk.feed.decided.get().has(id);
    const kept = resumed(fork.base, entries, { isOpen: (id) => ids.has(id), isDecided });
    const { blocks, items } = rebase(kept.base, fork.base, kept.changes);
    fork.become(blocks);
    this.rows.sent = kept.sent;
    this.rows.unsure = kept.unsure;
    const told = [...kept.sent, ...kept.unsure];
    this.rows.note([...told, ...open]);
    this.lose([...kept.lost, ...items], kept.sent);
    const known = new Set(told.map(({ id }) => id));
    const news = open.filter(({ id }) => !known.has(id));
    if (news.length > 0) this.adopt(news);
  }

  private edited(): void {
    this.changes += 1;
    this.state.publish({ phase: this.state.offline ? 'offline' : 'saving' });
    this.keeping.soon();
    this.postSoon();
  }

  private postSoon(): void {
    clearTimeout(this.timers.post);
    this.timers.post = setTimeout(() => this.post(), POST_MS);
  }

  /** With ids: another window that finds it sends the same suggestions, not second ones. */
  private keptNow(fork: Fork): KeptChanges {
    const changes = fork.proposals();
    this.rows.sending(this.rows.plan(changes));
    const { sent, unsure } = this.rows;
    return { base: fork.base, changes, sent, unsure };
  }

  /** Takes over what colleagues wrote; never while an input method composes (SUG5). */
  private follow(dropped?: Test, refused?: Test): void {
    if (!this.fork) return;
    const before = this.fork.proposals();
    const there = ({ hunk }: Proposal) => this.rows.inText(hunk);
    const lost = this.fork.follow({ dropped, refused, there });
    if (lost.length === 0) return;
    this.lose(lost, this.rows.plan(before).rows);
  }

  /** Words without a place: with those who decide, when they know of them; shown here in any case (SUG6). */
  private lose(items: readonly Rebased<Proposal>[], rows: readonly SentRow[]): void {
    const { lost, stay } = lostOf(items, rows, this.rows.sent);
    this.rows.letGo(stay);
    this.state.lose(lost);
  }

  /** What the server tells of own suggestions: decided, reopened, or changed in another window (SUG8). */
  private hear(told: readonly Suggestion[]): void {
    const mine = told.filter(({ authorId }) => authorId === this.meId);
    const { gate } = this.session.connection;
    const { seq } = this.desk.feed;
    if (mine.length === 0 && !gate.holding) this.heard = seq;
    if (mine.length === 0 || !this.fork) return;
    gate.admit(() => {
      this.take(mine);
      this.heard = seq;
    });
  }

  private take(mine: readonly Suggestion[]): void {
    // Also those that a request has given up meanwhile: opened again they are news.
    const decided = mine.filter(({ status }) => status !== 'open');
    const open = mine.filter(({ status }) => status === 'open');
    for (const { id } of open) this.lag.opened(id);
    const news = open.filter((one) => this.rows.isNews(one));
    if (open.some(({ id }) => this.rows.isLeftOut(id))) this.postSoon();
    if (decided.length > 0) {
      const made = () => this.fork?.proposals() ?? [];
      this.follow(oneOf(this.rows.goingOut(mine, made())), oneOf(this.rows.refused(mine)));
      const ahead = this.rows.aheadOfText(decided, made());
      this.rows.leave(new Set(decided.flatMap(({ id }) => (ahead.has(id) ? [] : [id]))));
      this.lag.await(ahead, (left) => {
        this.rows.leave(left);
        this.postSoon();
      });
      // The text may have come before the decision, and what that made of the copy may be told already.
      this.postSoon();
    }
    if (news.length > 0) this.adopt(news);
    this.state.publish({ lost: stillLost(this.state.lost, mine) });
  }

  /** Puts suggestions into the copy that were not made in it. */
  private adopt(news: readonly Suggestion[]): void {
    if (!this.fork) return;
    this.follow();
    const main = this.session.connection.doc;
    const open = this.desk.feed.openOf(this.meId);
    const made = new Map(open.map((one) => [one.id, one]));
    const mine = this.rows.plan(this.fork.pinned()).rows;
    const done = adoption({ main, mine, news, made, rows: this.rows });
    this.fork.become(done.blocks);
    this.fork.tell(false, withOpen(main, open).blocks);
    this.rows.adopted(news, made);
    for (const id of done.said) this.rows.saidBy(id);
    this.state.lose(done.lost, news);
    this.rows.letGo(done.kept, done.beside);
    this.edited();
  }

  private post(): void {
    clearTimeout(this.timers.post);
    this.timers.post = undefined;
    if (this.stopPosting) {
      this.postSoon();
      return;
    }
    this.stopPosting = () => {};
    const stop = tryUntilDone(
      () => (this.attempted = this.attempt()),
      (again) => {
        this.stopPosting = null;
        if (again) this.postSoon();
      },
    );
    if (this.stopPosting) this.stopPosting = stop;
  }

  /** @returns whether there is more to send */
  private async attempt(): Promise<boolean> {
    const { draftId, connection } = this.session;
    await new Promise<void>((resolve) => connection.gate.admit(resolve));
    if (!this.fork) return false;
    this.follow();
    const upTo = this.changes;
    const plan = this.rows.plan(this.fork.pinned());
    const given = this.rows.givenUp(plan.rows);
    if (given.size > 0) this.lag.lookAgain(() => this.postSoon());
    const isBack = ({ id }: Suggestion) => given.has(id) || this.rows.isLeftOut(id);
    const back = fitting(connection.doc, this.desk.feed.openOf(this.meId).filter(isBack));
    if (back.length > 0) {
      this.adopt(back);
      return true;
    }
    const count = plan.upserts.size + plan.removes.length;
    if (count === 0) return this.settled(upTo);
    this.state.publish({ pending: count, phase: this.state.offline ? 'offline' : 'saving' });
    const before = this.rows.sending(plan);
    this.fork.tell(false);
    await this.keeping.now();
    try {
      const answer = await postChanges(draftId, plan, this.heard);
      const { sent, decided, gone, early } = answer;
      this.rows.answered(before, sent, plan.removes, answer);
      if (early) this.desk.feed.read();
      this.rows.leave(new Set(decided));
      // The newer text is on its way here; until then they are kept in this browser alone.
      if (gone) throw new Error('without a place');
      return early || decided.length > 0 || this.settled(upTo);
    } catch (error) {
      const refused = error instanceof RefusedChanges;
      this.state.publish({ phase: refused ? 'refused' : 'offline' });
      if (refused) return false;
      throw error;
    }
  }

  private settled(upTo: number): boolean {
    const had = this.unsent;
    this.told = upTo;
    if (this.unsent) return true;
    this.fork?.tell(true);
    this.keeping.forget();
    this.state.saved(had);
    return false;
  }
}
