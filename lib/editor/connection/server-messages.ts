import * as decoding from 'lib0/decoding';
import type { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { MESSAGE } from '@/lib/wire/message-kind';
import type { DeniedNotice, DraftEvent, RescuedNotice, ResetNotice } from '@/lib/wire/notices';

export interface ServerMessages {
  durable(vector: ReadonlyMap<number, number>, frames: number): void;
  event(event: DraftEvent): void;
  reset(notice: ResetNotice): void;
  denied(notice: DeniedNotice): void;
  rescued(notice: RescuedNotice): void;
}

/** Teaches one stock provider the message kinds 4 to 8; other providers of the page are untouched. */
export function readServerMessages(provider: WebsocketProvider, to: ServerMessages): void {
  const handlers = provider.messageHandlers;
  handlers[MESSAGE.durable] = (_reply, decoder) => {
    const vector = Y.decodeStateVector(decoding.readVarUint8Array(decoder));
    to.durable(vector, decoding.readVarUint(decoder));
  };
  handlers[MESSAGE.event] = (_reply, decoder) => to.event(readJson<DraftEvent>(decoder));
  handlers[MESSAGE.reset] = (_reply, decoder) => to.reset(readJson<ResetNotice>(decoder));
  handlers[MESSAGE.denied] = (_reply, decoder) => to.denied(readJson<DeniedNotice>(decoder));
  handlers[MESSAGE.rescued] = (_reply, decoder) => to.rescued(readJson<RescuedNotice>(decoder));
}

/** The server is the trusted side of the wire: the shape is its contract, not checked again here. */
function readJson<T>(decoder: decoding.Decoder): T {
  return JSON.parse(decoding.readVarString(decoder)) as T;
}
