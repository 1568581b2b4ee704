import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Role } from '@/lib/access/role';
import type { DraftMeta } from '@/lib/draft/draft';
import type { Stage } from '@/lib/review/stage';
import { CLOSE } from '@/lib/wire/close-code';
import type { DeniedNotice, RescuedNotice, ResetNotice } from '@/lib/wire/notices';
import { textOf } from '@/lib/ytext/roots';
import { wordsSince } from '@/lib/ytext/words-since';
import type { CompositionGate } from '../ime/composition-gate';
import type { WebSocketClass } from './counted-socket';
import { type DraftSession, startSession } from './draft-session';
import { type Observable, Subject } from './observable';
import { type SaveState, saveState } from './save-state';
import { warnBeforeUnload } from './unload-warning';
import { watchNetwork } from './watch-network';

/** What happened that a person must be told. `at` tells two equal notices apart. */
export type DraftNotice = { readonly at: number } & (
  | { readonly type: 'denied'; readonly notice: DeniedNotice }
  | { readonly type: 'rescued'; readonly notice: RescuedNotice }
  /** The text was replaced; `lost` is what this person had typed that the server did not keep. */
  | {
      readonly type: 'reset';
      readonly notice: ResetNotice;
      readonly lost: string;
      readonly oldDoc: Y.Doc;
    }
);

export interface DraftConnection {
  /** The shared document; another one after a reset (`SaveState.generation` counts them). */
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly gate: CompositionGate;
  readonly state: Observable<SaveState>;
  readonly lastNotice: Observable<DraftNotice | null>;
  readonly meta: Observable<DraftMeta | null>;
  /** Number of the last change of comments that the server told of; 0 = none yet. */
  readonly annotations: Observable<number>;
  /** The same for progress and hand work of the ledger. */
  readonly ledger: Observable<number>;
  /** The same for who writes which section. */
  readonly sections: Observable<number>;
  close(): void;
}

export interface OpenDraftOptions {
  /** `ws://host/collab`, without the draft id. */
  readonly url: string;
  readonly draftId: string;
  /** The role that the page was rendered for, until the server says otherwise. */
  readonly role?: Role;
  /** The same for the stage. */
  readonly stage?: Stage;
  readonly WebSocketImpl?: WebSocketClass;
  /** Milliseconds since 1970; replaceable in tests. */
  readonly now?: () => number;
}

/** More resets than this in one page: the page and the server disagree for good. */
const MAX_RESETS = 3;

/**
 * Opens a draft for editing: connects, keeps reconnecting, and says truthfully what is saved
 * (SPEC SAVE1-SAVE10). Close codes 4400-4499 are final and end in phase `closed`.
 */
export function openDraft(options: OpenDraftOptions): DraftConnection {
  const now = options.now ?? Date.now;
  const lastNotice = new Subject<DraftNotice | null>(null);
  const meta = new Subject<DraftMeta | null>(null);
  const annotations = new Subject(0);
  const ledger = new Subject(0);
  const sections = new Subject(0);
  let role: Role | null = options.role ?? null;
  let stage: Stage = options.stage ?? 'drafting';
  let generation = 0;
  let everSynced = false;
  let closeCode: number | null = null;
  let savedAt: number | null = null;
  let session: DraftSession | null = null;

  const read = (): SaveState => {
    const tracker = session?.tracker;
    const provider = session?.provider;
    everSynced ||= provider?.synced === true;
    if (tracker?.saved && everSynced && (savedAt === null || !wasSaved)) savedAt = now();
    wasSaved = tracker?.saved === true && everSynced;
    return saveState({
      pending: tracker?.pending ?? 0,
      savedAt,
      resending: tracker?.resending ?? false,
      closeCode,
      role,
      stage,
      synced: everSynced,
      generation,
      connected: provider?.wsconnected ?? false,
      mute: session?.muteWatch.mute ?? false,
      everSynced,
      failures: provider?.wsUnsuccessfulReconnects ?? 0,
      networkUp: typeof navigator === 'undefined' || navigator.onLine !== false,
      saved: wasSaved,
    });
  };
  let wasSaved = false;
  const state = new Subject<SaveState>(read(), sameState);
  const publish = () => state.set(read());

  const start = (): DraftSession =>
    startSession({
      url: options.url,
      draftId: options.draftId,
      WebSocketImpl: options.WebSocketImpl ?? WebSocket,
      onChange: publish,
      onClosed: (code) => {
        closeCode = code;
        publish();
      },
      handlers: {
        event: (event) => {
          if (event.type === 'role') role = event.role;
          else if (event.type === 'stage') stage = event.stage;
          else if (event.type === 'annotations') annotations.set(event.seq);
          else if (event.type === 'ledger') ledger.set(event.seq);
          else if (event.type === 'sections') sections.set(event.seq);
          else meta.set(event.meta);
          publish();
        },
        denied: (notice) => lastNotice.set({ type: 'denied', notice, at: now() }),
        rescued: (notice) => lastNotice.set({ type: 'rescued', notice, at: now() }),
        reset: (notice) => {
          const old = session;
          if (!old) return;
          // What is typed and not committed would be gone with the old document (SAVE9).
          const committed = old.committed();
          const lost = wordsSince(textOf(old.doc), (client) =>
            client === old.doc.clientID ? (committed.get(client) ?? 0) : Number.POSITIVE_INFINITY,
          );
          generation += 1;
          everSynced = false;
          wasSaved = false;
          // The old socket tells its end at once; its document must not count as the new one.
          session = null;
          old.end();
          if (generation > MAX_RESETS) {
            closeCode = CLOSE.reset;
            session = old;
          } else session = start();
          publish();
          lastNotice.set({ type: 'reset', notice, lost, oldDoc: old.doc, at: now() });
        },
      },
    });
  session = start();
  publish();

  const stopWarning = warnBeforeUnload(() => session?.tracker.unsaved === true);
  const stopNetwork = watchNetwork(
    () => {
      session?.muteWatch.found();
      publish();
    },
    () => {
      session?.muteWatch.lost();
      publish();
    },
  );
  const current = (): DraftSession => {
    if (!session) throw new Error('The draft connection was read before it was made');
    return session;
  };

  return {
    get doc() {
      return current().doc;
    },
    get awareness() {
      return current().awareness;
    },
    get gate() {
      return current().gate;
    },
    state,
    lastNotice,
    meta,
    annotations,
    ledger,
    sections,
    close: () => {
      stopWarning();
      stopNetwork();
      current().end();
    },
  };
}

function sameState(a: SaveState, b: SaveState): boolean {
  return (Object.keys(a) as (keyof SaveState)[]).every((key) => a[key] === b[key]);
}
