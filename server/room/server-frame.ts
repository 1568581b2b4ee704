import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { MESSAGE } from '@/lib/wire/message-kind';
import type { DeniedNotice, DraftEvent, RescuedNotice, ResetNotice } from '@/lib/wire/notices';

/** `0 0`: asks the client for what the server lacks. */
export function syncRequestFrame(doc: Y.Doc): Uint8Array {
  return frame(MESSAGE.sync, (to) => {
    encoding.writeVarUint(to, 0);
    encoding.writeVarUint8Array(to, Y.encodeStateVector(doc));
  });
}

/** `0 1`: what a client with this state vector lacks. Throws when the vector is not readable. */
export function syncAnswerFrame(doc: Y.Doc, stateVector: Uint8Array): Uint8Array {
  const update = Y.encodeStateAsUpdate(doc, stateVector);
  return frame(MESSAGE.sync, (to) => {
    encoding.writeVarUint(to, 1);
    encoding.writeVarUint8Array(to, update);
  });
}

/** `0 2`: one update for everybody else. */
export function updateFrame(update: Uint8Array): Uint8Array {
  return frame(MESSAGE.sync, (to) => {
    encoding.writeVarUint(to, 2);
    encoding.writeVarUint8Array(to, update);
  });
}

/** `1`: presence entries, already encoded. */
export function awarenessFrame(update: Uint8Array): Uint8Array {
  return frame(MESSAGE.awareness, (to) => encoding.writeVarUint8Array(to, update));
}

/** `4`: committed state vector and how many of the socket's update frames are committed. */
export function durableFrame(stateVector: Uint8Array, frames: number): Uint8Array {
  return frame(MESSAGE.durable, (to) => {
    encoding.writeVarUint8Array(to, stateVector);
    encoding.writeVarUint(to, frames);
  });
}

export function eventFrame(event: DraftEvent): Uint8Array {
  return json(MESSAGE.event, event);
}

export function resetFrame(notice: ResetNotice): Uint8Array {
  return json(MESSAGE.reset, notice);
}

export function deniedFrame(notice: DeniedNotice): Uint8Array {
  return json(MESSAGE.denied, notice);
}

export function rescuedFrame(notice: RescuedNotice): Uint8Array {
  return json(MESSAGE.rescued, notice);
}

function json(kind: number, value: unknown): Uint8Array {
  return frame(kind, (to) => encoding.writeVarString(to, JSON.stringify(value)));
}

function frame(kind: number, write: (to: encoding.Encoder) => void): Uint8Array {
  const to = encoding.createEncoder();
  encoding.writeVarUint(to, kind);
  write(to);
  return encoding.toUint8Array(to);
}
