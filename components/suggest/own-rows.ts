import { newUid } from '@/lib/editor/blocks/new-uid';
import type { Hunk, Proposal } from '@/lib/suggestions/hunk';
import { leftBeside } from '@/lib/suggestions/left-beside';
import type { PinnedHunk } from '@/lib/suggestions/pinned-hunk';
import { planSync, type SentRow, type SyncPlan } from '@/lib/suggestions/plan-sync';
import { sameHunk, signOf } from '@/lib/suggestions/same-hunk';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { fromBase64 } from '../comments/base64';

const pinned = new WeakMap<Suggestion, PinnedHunk>();

/** A suggestion with its place, for the shared text; what the server told does not change. */
export function pinnedOf(suggestion: Suggestion): PinnedHunk {
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
  private readonly posted = new Map<string, Set<string>>();

  /** Everything that the server may have. */
  get known(): readonly SentRow[] {
    const unsure = new Set(this.unsure.map(({ id }) => id));
    return [...this.sent.filter(({ id }) => !unsure.has(id)), ...this.unsure];
  }

  /** What is to be told now. */
  plan<P extends Proposal>(proposals: readonly P[]): SyncPlan<P> {
    const plan = planSync(this.known, proposals, () => `${newUid()}${newUid()}`);
    const again = new Set(this.unsure.map(({ id }) => id));
    const ids = plan.rows.flatMap(({ id }) => (again.has(id) ? [id] : []));
    return { ...plan, upserts: new Set([...plan.upserts, ...ids]) };
  }

  /** The request goes out, or what it would say is kept. */
  sending({ rows, upserts, removes }: SyncPlan<Proposal>): void {
    const going = rows.filter(({ id }) => upserts.has(id));
    const left = this.unsure.filter(({ id }) => removes.includes(id));
    this.unsure = [...going.map(({ id, hunk, groupId }) => ({ id, hunk, groupId })), ...left];
    this.note(going);
  }

  /** Call it before the request goes out: its echo may be faster than the answer. */
  note(rows: Iterable<SentRow>): void {
    for (const { id, hunk } of rows)
      this.posted.set(id, (this.posted.get(id) ?? new Set()).add(signOf(hunk)));
  }

  /** Whether another window of the same person, or an undone decision, made this of a suggestion. */
  isNews({ id, hunk }: Suggestion): boolean {
    return !this.posted.get(id)?.has(signOf(hunk));
  }

  /** What is to go out of the copy: what was rejected, taken back, or accepted in other words. */
  goingOut(told: readonly Suggestion[], made: readonly Proposal[]): readonly Hunk[] {
    const no = new Set(
      told.flatMap(({ id, status }) => (status === 'open' || status === 'accepted' ? [] : id)),
    );
    const refused = this.known.filter(({ id }) => no.has(id)).map(({ hunk }) => hunk);
    const worded = this.worded(told).map(({ hunk }) => hunk);
    const changes = made.map(({ hunk }) => hunk);
    return [...refused, ...worded, ...worded.flatMap((hunk) => leftBeside(changes, hunk))];
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
   */
  answered(before: readonly SentRow[], rows: readonly SentRow[], removes: readonly string[]): void {
    const now = new Set(this.sent.map(({ id }) => id));
    const had = new Set(before.map(({ id }) => id));
    const left = new Set([...had].filter((id) => !now.has(id)));
    const taken = new Set(rows.map(({ id }) => id));
    const came = this.sent.filter(({ id }) => !had.has(id) && !taken.has(id));
    this.sent = [...rows.filter(({ id }) => !left.has(id)), ...came];
    const told = (one: SentRow) =>
      rows.some(({ id, hunk }) => id === one.id && sameHunk(hunk, one.hunk));
    this.unsure = this.unsure.filter((one) => !told(one) && !removes.includes(one.id));
  }

  /** Another window of the same person made these of them. */
  adopted(news: readonly SentRow[]): void {
    this.note(news);
    const ids = new Set(news.map(({ id }) => id));
    this.sent = [...this.sent.filter(({ id }) => !ids.has(id)), ...news];
    this.unsure = this.unsure.filter(({ id }) => !ids.has(id));
  }

  /** These are not open any more. */
  leave(ids: ReadonlySet<string>): void {
    this.sent = this.sent.filter(({ id }) => !ids.has(id));
    this.unsure = this.unsure.filter(({ id }) => !ids.has(id));
    for (const id of ids) this.posted.delete(id);
  }
}
