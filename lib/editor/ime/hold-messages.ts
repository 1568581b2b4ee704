import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { MESSAGE } from '@/lib/wire/message-kind';
import { MessagePace } from '../connection/message-pace';
import type { CompositionGate } from './composition-gate';

/** Sync message: "what do you have?" */
const SYNC_STEP_1 = 0;
/** Sync message: everything the other side lacks. */
const SYNC_STEP_2 = 1;

/**
 * Puts the gate in front of the Y.Doc: sync and awareness messages wait while an input method
 * composes. Never between Y.Doc and editor, where the next key would write the old text back over
 * them. A sync step 1 only asks for what we have and is answered at once (IME1). Before the gate they
 * come together at a pace (PACE1); a step 2 comes by itself, since the first one makes the editor,
 * and no editor may be made within a change of its document.
 */
export function holdMessages(provider: WebsocketProvider, gate: CompositionGate): void {
  const pace = new MessagePace((run) => Y.transact(provider.doc, run, provider, false));
  provider.on('connection-close', pace.flush);
  for (const kind of [MESSAGE.sync, MESSAGE.awareness]) {
    const handle = provider.messageHandlers[kind];
    if (!handle) throw new Error(`y-websocket has no handler for message ${kind}`);
    provider.messageHandlers[kind] = (reply, decoder, from, emitSynced, type) => {
      const sync = kind === MESSAGE.sync ? decoder.arr[decoder.pos] : null;
      if (sync === SYNC_STEP_1) {
        handle(reply, decoder, from, emitSynced, type);
        return;
      }
      const message = decoder.arr.slice(decoder.pos);
      decoder.pos = decoder.arr.length;
      const socket = from.ws;
      const deliver = () =>
        gate.admit(() => {
          const stillSame = from.ws === socket;
          const unsent = encoding.createEncoder();
          handle(unsent, decoding.createDecoder(message), from, emitSynced && stillSame, type);
        });
      if (sync === SYNC_STEP_2) {
        pace.flush();
        deliver();
      } else pace.admit(deliver);
    };
  }
}
