import { newUid } from '@/lib/editor/blocks/new-uid';
import type { Hunk, Proposal } from '@/lib/suggestions/hunk';
import { leftBeside } from '@/lib/suggestions/left-beside';
import type { PinnedHunk } from '@/lib/suggestions/pinned-hunk';
import { planSync, type SentRow, type SyncPlan } from '@/lib/suggestions/plan-sync';
import { deedOf, oneOf, sameHunk, signOf } from '@/lib/suggestions/same-hunk';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { fromBase64 } from '../comments/base64';
import { TEXT_MS } from './text-lag';

/** When suggestions that the server has were made. */
type Moments = ReadonlyMap<string, Pick<Suggestion, 'at'>>;

type Placed = Pick<Suggestion, 'hunk' | 'start' | 'end'>;

const pinned = new WeakMap<Placed, PinnedHunk>();

/** A suggestion with its place, for the shared text; what the server told does not change. */
export function pinnedOf(suggestion: Placed): PinnedHunk {
  const { hunk, start, end } = suggestion;
  const bytes = (pin: string | null) => (pin === null ? null : fromBase64(pin));
  const found = pinned.get(suggestion) ?? { hunk, start: bytes(start), end: bytes(end) };
  pinned.set(suggestion, found);
  return found;
}

/** What this window sent, to know its own echo among what the server tells. */
export class OwnRows {
  /** Open rows as the server has them. */
  sent: readonly SentRow[] = [];
  /** Sent without an answer, or kept where another window may find them: they keep their ids and go again. */
  unsure: readonly SentRow[] = [];
  /** Accepted ones that the copy knows of. */
  private readonly handled = new Set<string>();
  /** Those that left by a decision, or were taken back. */
  private readonly decided = new Set<string>();
  /** The same, without those that were opened again. */
  private readonly closed = new Set<string>();
  /** Asked to be taken back here: what of their words is in the copy stays there. */
  private readonly takenBack = new Set<string>();
  /** They have their place in the text, where another one stands. */
  private readonly outdone = new Set<string>();
  /** When the text was found to say them, so that the copy needed them no more. */
  private readonly there = new Map<string, number>();
  /** What was said of each, the oldest first; what the server has told of it is the first. */
  private readonly posted = new Map<string, readonly string[]>();

  /**
   * What is open when a copy begins.
   * @param out those that have no place; they stay with who decides
   * @param beside those of them that have one in the text, where another one stands
   */
  begin(open: readonly SentRow[], out: readonly SentRow[], beside: readonly SentRow[]): void {
    this.sent = open.filter((row) => !out.includes(row));
    for (const { id } of beside) this.outdone.add(id);
    this.note(open);
  }

  /** Everything that the server may have. */
  get known(): readonly SentRow[] {
    const unsure = new Set(this.unsure.map(({ id }) => id));
    return [...this.sent.filter(({ id }) => !unsure.has(id)), ...this.unsure];
  }

  /** What is to be told now. */
  plan<P extends Proposal>(proposals: readonly P[]): SyncPlan<P> {
    const signs = new Set(proposals.map(({ hunk }) => signOf(hunk)));
    const isSaid = ({ id, hunk }: SentRow) => this.there.has(id) && !signs.has(signOf(hunk));
    const said = this.known.filter(isSaid);
    // What comes to words of the text is a suggestion of its own.
    const open = this.known.filter((row) => !said.includes(row));
    const plan = planSync(open, proposals, () => `${newUid()}${newUid()}`);
    const again = new Set(this.unsure.map(({ id }) => id));
    const ids = plan.rows.flatMap(({ id }) => (again.has(id) ? [id] : []));
    const removes = [...plan.removes, ...said.map(({ id }) => id)].filter((id) => {
      return Date.now() - (this.there.get(id) ?? 0) >= TEXT_MS;
    });
    return { ...plan, removes, upserts: new Set([...plan.upserts, ...ids]) };
  }

  /** The request goes out, or what it would say is kept. @returns what is open by now */
  sending({ rows, upserts, removes }: SyncPlan<Proposal>): readonly SentRow[] {
    const going = rows.filter(({ id }) => upserts.has(id));
    const left = this.unsure.filter(({ id }) => removes.includes(id));
    this.unsure = [...going.map(({ id, hunk, groupId }) => ({ id, hunk, groupId })), ...left];
    for (const id of removes) this.takenBack.add(id);
    for (const { id } of rows) this.takenBack.delete(id);
    this.note(going);
    return this.sent;
  }

  /** Call it before the request goes out: its echo may be faster than the answer. */
  note(rows: Iterable<SentRow>): void {
    for (const { id, hunk } of rows)
      this.posted.set(id, [...(this.posted.get(id) ?? []), signOf(hunk)]);
  }

  /**
   * The text says it, that is what a suggestion says or said before it was gone on with: when it is told as open then,
   * that is opened again, and news.
   */
  inText(hunk: Hunk): void {
    const sign = signOf(hunk);
    for (const row of this.known)
      if (signOf(row.hunk) === sign || this.posted.get(row.id)?.includes(sign)) {
        this.posted.delete(row.id);
        this.saidBy(row.id);
      }
  }

  /** The text says it. It may be an acceptance that is undone by now: for a while it is not taken back. */
  saidBy(id: string): void {
    this.there.set(id, Date.now());
  }

  /** Ids of those that the copy gave up because the text said them. */
  givenUp(rows: readonly SentRow[]): ReadonlySet<string> {
    const made = new Set(rows.map(({ id }) => id));
    return new Set(
      this.known.flatMap(({ id }) => (this.there.has(id) && !made.has(id) ? [id] : [])),
    );
  }

  /** Whether the copy let it go for what came to it, or for its text: it is not taken back, decided or outdone. */
  isLeftOut(id: string): boolean {
    const handled = [this.takenBack, this.closed, this.outdone];
    return !this.known.some((row) => row.id === id) && !handled.some((ids) => ids.has(id));
  }

  /** Whether another window of the same person, or an undone decision, made this of a suggestion. */
  isNews({ id, hunk }: Suggestion): boolean {
    const said = this.posted.get(id) ?? [];
    const at = said.indexOf(signOf(hunk));
    // What was said before comes no more: told again it is another window's.
    if (at > 0) this.posted.set(id, said.slice(at));
    return at < 0;
  }

  /** What was rejected, or taken back elsewhere: it goes where the copy went on with it too, and what came to it stays. */
  refused(told: readonly Suggestion[]): readonly Hunk[] {
    const known = new Set(this.known.map(({ id }) => id));
    return told.flatMap(({ id, status, hunk }) => {
      const isOut = status === 'rejected' || status === 'withdrawn';
      return isOut && known.has(id) && !this.takenBack.has(id) ? [hunk] : [];
    });
  }

  /** What is to go out of the copy: what was rejected, taken back, or accepted in other words. */
  goingOut(told: readonly Suggestion[], made: readonly Proposal[]): readonly Hunk[] {
    const no = told.filter(({ status }) => status !== 'open' && status !== 'accepted');
    const ids = new Set(no.map(({ id }) => id));
    // What another one of them says too stays.
    const left = new Set(this.known.flatMap(({ id, hunk }) => (ids.has(id) ? [] : deedOf(hunk))));
    // And what was typed on to one of them and is on its way: nobody has decided that.
    const refused = [...no, ...this.sent.filter(({ id }) => ids.has(id))]
      .map(({ hunk }) => hunk)
      .filter((hunk) => !left.has(deedOf(hunk)));
    const worded = this.worded(told).map(({ hunk }) => hunk);
    const changes = made.map(({ hunk }) => hunk);
    return [...refused, ...worded, ...worded.flatMap((hunk) => leftBeside(changes, hunk))];
  }

  /** Accepted ones that the copy still suggests: its text is on the way. */
  aheadOfText(
    told: readonly Pick<Suggestion, 'id' | 'status' | 'hunk'>[],
    made: readonly Proposal[],
  ): ReadonlySet<string> {
    const isMade = oneOf(made.map(({ hunk }) => hunk));
    const known = new Set(this.known.map(({ id }) => id));
    return new Set(
      told.flatMap((one) =>
        one.status === 'accepted' && known.has(one.id) && isMade(one) ? [one.id] : [],
      ),
    );
  }

  /** Those that are accepted in other words, each once for a decision. */
  private worded(told: readonly Suggestion[]): readonly Suggestion[] {
    const now = told.filter(({ id, status, reworded }) => {
      return status === 'accepted' && reworded !== null && !this.handled.has(id);
    });
    for (const { id, status } of told)
      if (status === 'accepted') this.handled.add(id);
      else this.handled.delete(id);
    return now;
  }

  /**
   * The server took `rows`. What was decided while it answered is not open any more, what came in meanwhile
   * is, and what was kept meanwhile is still to be sent.
   * @param before what was open when they were sent
   * @param newer those of which more has to be known here first (SG13)
   * @param waits those that wait for that
   */
  answered(
    before: readonly SentRow[],
    taken: readonly SentRow[],
    asked: readonly string[],
    { newer, waits }: { readonly newer: ReadonlySet<string>; readonly waits: ReadonlySet<string> },
  ): void {
    const removes = new Set(asked.filter((id) => !newer.has(id) && !waits.has(id)));
    // What the server has of those is put into the copy again when it is told.
    for (const id of newer) this.posted.delete(id);
    const now = new Set(this.sent.map(({ id }) => id));
    const left = new Set(before.flatMap(({ id }) => (now.has(id) ? [] : id)));
    for (const id of this.closed) left.add(id);
    const ids = new Set(taken.map(({ id }) => id));
    // What came in meanwhile, and what waits to be taken back.
    const others = this.sent.filter(({ id }) => !ids.has(id) && !removes.has(id));
    this.sent = [...taken.filter(({ id }) => !left.has(id)), ...others];
    const told = (one: SentRow) =>
      taken.some(({ id, hunk }) => id === one.id && sameHunk(hunk, one.hunk));
    this.unsure = this.unsure.filter((one) => !told(one) && !removes.has(one.id));
  }

  /**
   * What stays of the copy's rows beside what is new of the same person, and those that were changed here and,
   * under the same id, elsewhere.
   */
  beside<R extends SentRow>(
    mine: readonly R[],
    news: readonly SentRow[],
  ): { readonly stay: readonly R[]; readonly overtaken: readonly Hunk[] } {
    const next = new Map(news.map(({ id, hunk }) => [id, hunk]));
    const was = new Map(this.sent.map(({ id, hunk }) => [id, hunk]));
    const stay = mine.filter(({ id }) => !next.has(id));
    const overtaken = mine.flatMap(({ id, hunk }) => {
      const [old, now] = [was.get(id), next.get(id)];
      return now && !sameHunk(now, hunk) && !(old && sameHunk(old, hunk)) ? [hunk] : [];
    });
    return { stay, overtaken };
  }

  /**
   * In the order in which windows of one person agree: the oldest first, of one moment by id; then what the
   * server does not know yet; last what was decided and opened again.
   * @param made moments of those that the server has
   */
  inOrder<R extends SentRow>(rows: readonly R[], made: Moments): R[] {
    const key = (one: R) => (this.decided.has(one.id) ? `zz ${one.id}` : age(one, made));
    return [...rows].sort((a, b) => key(a).localeCompare(key(b)));
  }

  /** Another window of the same person made these of them. */
  adopted(news: readonly SentRow[], made: Moments): void {
    const ids = new Set(news.map(({ id }) => id));
    for (const { id, hunk } of news) this.posted.set(id, [signOf(hunk)]);
    for (const id of ids) {
      this.there.delete(id);
      this.closed.delete(id);
      this.takenBack.delete(id);
      this.outdone.delete(id);
    }
    const all = [...this.sent.filter(({ id }) => !ids.has(id)), ...news];
    // Of two that say the same every window of the person keeps the older one.
    this.sent = all.sort((a, b) => age(a, made).localeCompare(age(b, made)));
    this.unsure = this.unsure.filter(({ id }) => !ids.has(id));
  }

  /**
   * The copy has no place for these; those that the server has stay with who decides (SUG6).
   * @param beside those that have a place in the text, where another one stands
   */
  letGo(ids: ReadonlySet<string>, beside: readonly string[] = []): void {
    for (const id of beside) this.outdone.add(id);
    this.sent = this.sent.filter(({ id }) => !ids.has(id));
    this.unsure = this.unsure.filter(({ id }) => !ids.has(id));
  }

  /** These are not open any more. */
  leave(ids: ReadonlySet<string>): void {
    this.letGo(ids);
    for (const id of ids) {
      this.posted.delete(id);
      this.there.delete(id);
      this.decided.add(id);
      this.closed.add(id);
    }
  }
}

/** Later ones are greater, what the server does not know yet is greatest. */
function age({ id }: SentRow, made: Moments): string {
  const at = made.get(id)?.at;
  return at === undefined ? 'z' : `${at} ${id}`;
}
