import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { CLOSE } from '@/lib/wire/close-code';
import { MESSAGE } from '@/lib/wire/message-kind';
import { SCHEMA_VERSION } from '@/lib/wire/versions';
import { CompositionGate } from '../ime/composition-gate';
import { holdMessages } from '../ime/hold-messages';
import { countedSocket, type WebSocketClass } from './counted-socket';
import { MuteWatch } from './mute-watch';
import { SaveTracker } from './save-tracker';
import { readServerMessages, type ServerMessages } from './server-messages';

export interface SessionOptions {
  readonly url: string;
  readonly draftId: string;
  readonly WebSocketImpl: WebSocketClass;
  readonly handlers: Omit<ServerMessages, 'durable'>;
  /** Something that the pill depends on has changed. */
  readonly onChange: () => void;
  /** The server refused for good; y-websocket does not retry. */
  readonly onClosed: (code: number) => void;
}

/** One Y.Doc with its socket. A reset ends it; the connection then starts the next one. */
export interface DraftSession {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly gate: CompositionGate;
  readonly tracker: SaveTracker;
  readonly muteWatch: MuteWatch;
  readonly provider: WebsocketProvider;
  /** The last committed state vector the server reported. */
  readonly committed: () => ReadonlyMap<number, number>;
  /** Closes the socket; the document stays readable. */
  end(): void;
}

/** Answered by the server at once, from memory. */
const ASK_WHO_IS_HERE = new Uint8Array([MESSAGE.queryAwareness]);

/** Connects one fresh document (SPEC SAVE1-SAVE6, SAVE10, IME1). */
export function startSession(options: SessionOptions): DraftSession {
  const { url, draftId, onChange } = options;
  const doc = new Y.Doc();
  const tracker = new SaveTracker();
  const gate = new CompositionGate();
  const muteWatch = new MuteWatch({
    ask: () => {
      if (provider.wsconnected) provider.ws?.send(ASK_WHO_IS_HERE);
    },
    onChange,
    later: (run, ms) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  let committed: ReadonlyMap<number, number> = new Map();

  // Registered before the provider's own listener, so that the frame it sends finds its change.
  const noteLocalChange = (
    _update: Uint8Array,
    origin: unknown,
    _doc: Y.Doc,
    tr: Y.Transaction,
  ) => {
    if (origin === provider) return;
    const clock = Y.getState(doc.store, doc.clientID);
    tracker.localChange({ client: doc.clientID, clock, edit: !isCleanUp(tr) });
    onChange();
  };
  doc.on('update', noteLocalChange);

  const provider: WebsocketProvider = new WebsocketProvider(url, draftId, doc, {
    connect: false,
    disableBc: true,
    params: { schema: String(SCHEMA_VERSION) },
    WebSocketPolyfill: countedSocket(options.WebSocketImpl, {
      opened: () => {
        tracker.socketOpened();
        muteWatch.reset();
        onChange();
      },
      sent: (frame) => {
        tracker.frameSent(frame);
        muteWatch.sent();
        if (frame !== 'other') onChange();
      },
      heard: () => muteWatch.heard(),
      closed: () => {
        tracker.socketClosed();
        muteWatch.reset();
        onChange();
      },
    }),
  });
  readServerMessages(provider, {
    ...options.handlers,
    durable: (vector, frames) => {
      committed = vector;
      tracker.durable(vector, frames);
      onChange();
    },
  });
  holdMessages(provider, gate);
  provider.on('status', onChange);
  provider.on('sync', onChange);
  provider.on('connection-close', (event) => {
    onChange();
    // Sent again it would be refused again, for ever.
    if (event?.code === CLOSE.tooLarge) options.handlers.reset({ reason: 'too-large' });
  });
  provider.on('closed', ({ code }) => options.onClosed(code));
  provider.connect();

  return {
    doc,
    awareness: provider.awareness,
    gate,
    tracker,
    muteWatch,
    provider,
    committed: () => committed,
    end: () => {
      gate.release();
      muteWatch.reset();
      doc.off('update', noteLocalChange);
      provider.destroy();
      provider.awareness.destroy();
    },
  };
}

/** Yjs removes redundant formats after a remote change in a transaction of its own, without origin. */
function isCleanUp({ origin, beforeState, afterState }: Y.Transaction): boolean {
  if (origin !== null) return false;
  for (const [client, clock] of afterState) {
    if (beforeState.get(client) !== clock) return false;
  }
  return true;
}
