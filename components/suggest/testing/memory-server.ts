import type * as Y from 'yjs';
import type { PutHunk } from '@/lib/suggestions/pinned-hunk';
import { asProposed, newWording, reworded } from '@/lib/suggestions/reworded';
import { sameHunk } from '@/lib/suggestions/same-hunk';
import type { Decision, Suggestion, SuggestionFeed } from '@/lib/suggestions/suggestion';
import { type Refused, takenOf } from '@/lib/suggestions/taken-of';
import { Mover } from '@/lib/ytext/moves/mover';
import { applyTogether, SUGGESTION } from '@/lib/ytext/suggestions/apply-hunks';
import { quotesOf } from '@/lib/ytext/suggestions/quotes-of';
import { toBase64 } from '../../comments/base64';
import { pinnedOf } from '../own-rows';

interface Row extends Suggestion {
  readonly seq: number;
  readonly inverse: PutHunk | null;
  /** Numbers of the last change, and of the last decision. */
  readonly decidedSeq: number;
}

/** What a window posts. */
export interface Posted {
  readonly upserts: readonly Pick<Suggestion, 'id' | 'groupId' | 'hunk' | 'start' | 'end'>[];
  readonly removes: readonly string[];
  readonly heard: number;
}

/**
 * The server's part in suggestions without its database: the text and what is put on it are the real ones,
 * the table of suggestions is a map that takes what `lib/db/suggestions` takes (SG1-SG6, SG12).
 */
export class MemoryServer {
  readonly rows = new Map<string, Row>();
  private seq = 0;
  private readonly mover: Mover;

  constructor(
    readonly doc: Y.Doc,
    private readonly newUid: () => string,
    /** Called with the number of the last change, as the socket tells it. */
    private readonly tell: (seq: number) => void,
  ) {
    this.mover = new Mover(doc);
    doc.on('afterTransaction', (transaction: Y.Transaction) => this.mover.look(transaction));
    doc.on('update', () => this.mover.run());
  }

  private readonly translate: Mover['ranges']['translate'] = (id) =>
    this.mover.ranges.translate(id);

  /** SG7 */
  list(since: number): SuggestionFeed {
    const all = [...this.rows.values()];
    const suggestions = all.filter(({ seq, status }) =>
      since > 0 ? seq > since : status !== 'withdrawn',
    );
    return structuredClone({ seq: this.seq, suggestions });
  }

  open(authorId?: string): Row[] {
    const mine = ({ status, authorId: by }: Row) =>
      status === 'open' && (authorId === undefined || by === authorId);
    return [...this.rows.values()].filter(mine);
  }

  /** SG1-SG3 */
  sync(authorId: string, { upserts, removes, heard }: Posted): readonly Refused[] {
    const quotes = quotesOf(
      this.doc,
      upserts.map((one) => pinnedOf(one)),
      this.translate,
    );
    const rows = new Map(
      [...this.rows.values()].map(({ id, status, hunk, seq, decidedSeq }) => [
        id,
        { status, hunk, changed: seq > heard, decided: decidedSeq > heard },
      ]),
    );
    const quoteOf = new Map(upserts.map(({ id }, at) => [id, quotes[at]]));
    const said = { upserts, removes };
    const { puts, withdrawn, refused } = takenOf(said, rows, (id) => !!quoteOf.get(id));
    const before = this.seq;
    for (const id of withdrawn) this.put(id, { status: 'withdrawn' });
    for (const { id, ...row } of puts)
      this.put(id, { ...row, authorId, authorName: authorId, ...quoteOf.get(id) });
    if (this.seq > before) this.tell(this.seq);
    return refused;
  }

  /** SG4-SG6, SG12: with everything of its group. @returns false when it cannot be */
  decide(id: string, decision: Decision, words?: string): boolean {
    const first = this.rows.get(id);
    if (
      !first ||
      first.status === 'withdrawn' ||
      (first.status === 'open') === (decision === 'open')
    )
      return false;
    const group = [...this.rows.values()]
      .filter(
        (one) =>
          one.status === first.status &&
          (first.groupId
            ? one.groupId === first.groupId && one.authorId === first.authorId
            : one === first),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const puts = decision === 'accepted' ? group.map((row) => coming(row, words)) : goings(group);
    const applied = this.apply(puts);
    if (!applied) return false;
    for (const row of group) {
      const at = puts.findIndex((put) => put.id === row.id);
      const inverse = applied[at]?.inverse ?? null;
      this.put(row.id, {
        status: decision,
        decidedSeq: this.seq + 1,
        ...after(row, decision, puts[at], inverse),
      });
    }
    this.tell(this.seq);
    return true;
  }

  private apply(puts: readonly PutHunk[]) {
    if (puts.length === 0) return [];
    const applying = { origin: SUGGESTION, newUid: this.newUid, translate: this.translate };
    const applied = applyTogether(this.doc, puts, applying);
    return applied.some(({ state }) => state === 'changed' || state === 'gone') ? null : applied;
  }

  private put(id: string, part: Partial<Row>): void {
    const old = this.rows.get(id) ?? {
      ...{ id, status: 'open', version: 0, authorId: '', authorName: '', groupId: null },
      ...{ decidedBy: null, decidedAt: null, reworded: null, comments: [], inverse: null },
      ...{ decidedSeq: 0 },
      ...{
        quote: '',
        prefix: '',
        suffix: '',
        start: null,
        end: null,
        at: String(this.rows.size).padStart(6, '0'),
      },
    };
    this.seq += 1;
    const next = { ...old, ...structuredClone(part), version: old.version + 1, seq: this.seq };
    this.rows.set(id, next as Row);
  }
}

function coming(row: Row, words: string | undefined): PutHunk {
  const put = { ...pinnedOf(row), id: row.id, takesBack: false };
  const hunk =
    words === undefined || newWording(row.hunk) === null ? null : reworded(row.hunk, words);
  return hunk === null || sameHunk(hunk, row.hunk) ? put : { ...put, hunk, proposed: row.hunk };
}

function goings(rows: readonly Row[]): PutHunk[] {
  return rows.toReversed().flatMap(({ inverse }) => inverse ?? []);
}

function after(
  row: Row,
  decision: Decision,
  put: PutHunk | undefined,
  inverse: { hunk: Row['hunk']; start: Uint8Array | null; end: Uint8Array | null } | null,
): Partial<Row> {
  if (decision === 'accepted') {
    const worded = put?.proposed ? put.hunk : null;
    const back = inverse && {
      ...{ ...inverse, id: row.id, takesBack: true },
      ...(worded ? { proposed: row.hunk } : {}),
    };
    return { inverse: back, reworded: worded };
  }
  const none = { inverse: null, reworded: null };
  if (!inverse) return none;
  const hunk = put?.proposed ? asProposed(inverse.hunk, put.proposed) : inverse.hunk;
  const base64 = (pin: Uint8Array | null) => pin && toBase64(pin);
  return { ...none, hunk, start: base64(inverse.start), end: base64(inverse.end) };
}
