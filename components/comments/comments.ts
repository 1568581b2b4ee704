import { type FollowedMarks, followMarks, type Marking } from '@/lib/editor/comments/follow-marks';
import type { Mark, MarkSpan } from '@/lib/editor/comments/mark-spans';
import type { ChosenPlace } from '@/lib/editor/comments/selection-target';
import { Subject } from '@/lib/editor/connection/observable';
import type { Thread } from '@/lib/review/thread';
import type { LiveSession } from '../editor/live-session';
import { acrossTo } from '../suggest/suggest-desk';
import { fromBase64 } from './base64';
import { Outbox } from './outbox';
import { ThreadFeed, type Threads } from './thread-feed';

/** Name of the thread that is being begun, among marks and places to write for. */
export const NEW_THREAD = 'new';

/** The comments of one open draft: shared by the marks in the text, the bubble and the panel. */
export class Comments {
  readonly feed: ThreadFeed;
  readonly outbox = new Outbox();
  /** The thread whose card is looked at. */
  readonly active = new Subject<string | null>(null);
  /** What the new comment speaks of; null = none is being begun. */
  readonly begun = new Subject<ChosenPlace | null>(null);
  /** The thread that somebody came for by its link, until its card is shown. */
  readonly arrived = new Subject<string | null>(null);
  /** Where each thread stands in the text. */
  readonly spans = new Subject<ReadonlyMap<string, MarkSpan>>(new Map());
  private readonly marking = new Subject<Marking>({ marks: [], active: null });
  private followed: FollowedMarks | null = null;
  private stops: (() => void)[] = [];
  /** The threads as they were before the last change. */
  private shown: Threads = null;

  constructor(
    private readonly session: LiveSession,
    draftId: string,
  ) {
    this.feed = new ThreadFeed(draftId, session.connection);
  }

  /** Reads and draws until `stop`. */
  start(): void {
    this.feed.start();
    const mark = () => this.marking.set(this.readMarking());
    this.stops.push(
      this.feed.threads.subscribe(() => {
        this.leaveResolved();
        mark();
      }),
      this.active.subscribe(mark),
      this.begun.subscribe(mark),
      this.session.editor.subscribe(() => this.follow()),
    );
    mark();
    this.follow();
  }

  get threads(): Threads {
    return this.feed.threads.get();
  }

  stop(): void {
    this.feed.stop();
    this.outbox.stopAll();
    this.unfollow();
    for (const stop of this.stops) stop();
    this.stops = [];
  }

  /** The card that was looked at is dealt with: it leaves the list, and its mark the text. */
  private leaveResolved(): void {
    const now = this.threads;
    const id = this.active.get();
    const before = this.shown;
    this.shown = now;
    if (id && now?.get(id)?.resolved && before?.get(id)?.resolved === false) this.active.set(null);
  }

  private unfollow(): void {
    this.followed?.stop();
    this.followed = null;
  }

  private follow(): void {
    this.unfollow();
    const editor = this.session.editor.get();
    if (!editor) return;
    this.followed = followMarks(editor, this.session.connection.doc, this.marking, () =>
      acrossTo(this.session, 'copy'),
    );
    this.spans.set(this.followed.spans.get());
    this.followed.spans.subscribe(this.spans.set);
  }

  private readMarking(): Marking {
    const begun = this.begun.get();
    const active = begun ? NEW_THREAD : this.active.get();
    const shown = [...(this.threads?.values() ?? [])].filter(
      ({ id, orphan, resolved }) => !orphan && (!resolved || id === active),
    );
    const marks = shown.map(markOf);
    return { marks: begun ? [...marks, newMark(begun)] : marks, active };
  }
}

const marks = new WeakMap<Thread, Mark>();

/** What the server told of a thread does not change. */
function markOf(thread: Thread): Mark {
  const { id, scope, start, end, chipId, blockUid } = thread;
  const mark = marks.get(thread) ?? {
    ...{ id, scope, chipId, blockUid },
    ...{ start: bytes(start), end: bytes(end) },
  };
  marks.set(thread, mark);
  return mark;
}

const bytes = (pin: string | null) => (pin === null ? null : fromBase64(pin));

function newMark({ target }: ChosenPlace): Mark {
  const nowhere = { start: null, end: null, chipId: null, blockUid: null };
  return { ...nowhere, ...target, id: NEW_THREAD };
}

const known = new WeakMap<LiveSession, Comments>();

/** The comments of a session; made once. */
export function commentsOf(session: LiveSession, draftId: string): Comments {
  const comments = known.get(session) ?? new Comments(session, draftId);
  known.set(session, comments);
  return comments;
}
