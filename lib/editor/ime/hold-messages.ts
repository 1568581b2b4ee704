import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { WebsocketProvider } from 'y-websocket';
import { MESSAGE } from '@/lib/wire/message-kind';
import type { CompositionGate } from './composition-gate';

const SYNC_STEP_1 = 0;

/**
 * Puts the gate in front of the Y.Doc: sync and awareness messages wait while an input method
 * composes. Never between Y.Doc and editor, where the next key would write the old text back over
 * them. A sync step 1 only asks for what we have and is answered at once (IME1).
 */
export function holdMessages(provider: WebsocketProvider, gate: CompositionGate): void {
  for (const kind of [MESSAGE.sync, MESSAGE.awareness]) {
    const handle = provider.messageHandlers[kind];
    if (!handle) throw new Error(`y-websocket has no handler for message ${kind}`);
    provider.messageHandlers[kind] = (reply, decoder, from, emitSynced, type) => {
      const asksOnly = kind === MESSAGE.sync && decoder.arr[decoder.pos] === SYNC_STEP_1;
      if (!gate.holding || asksOnly) {
        handle(reply, decoder, from, emitSynced, type);
        return;
      }
      const message = decoder.arr.slice(decoder.pos);
      decoder.pos = decoder.arr.length;
      const socket = from.ws;
      gate.admit(() => {
        const stillSame = from.ws === socket;
        const unsent = encoding.createEncoder();
        handle(unsent, decoding.createDecoder(message), from, emitSynced && stillSame, type);
      });
    };
  }
}
