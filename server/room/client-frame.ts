import * as decoding from 'lib0/decoding';
import { MESSAGE } from '@/lib/wire/message-kind';

export interface UpdateFrame {
  readonly kind: 'update';
  readonly update: Uint8Array;
  /** It is the answer to our sync request: everything the client has and we had not. */
  readonly answer: boolean;
  /** Says nothing at all; such an answer isn't counted among the client's update frames. */
  readonly empty: boolean;
}

/** What a client may send. */
export type ClientFrame =
  | { readonly kind: 'sync-request'; readonly stateVector: Uint8Array }
  | UpdateFrame
  | { readonly kind: 'awareness'; readonly update: Uint8Array }
  | { readonly kind: 'awareness-request' }
  | { readonly kind: 'bad'; readonly why: string };

const SYNC_STEP_1 = 0;
const SYNC_STEP_2 = 1;
const SYNC_UPDATE = 2;

/** Reads one frame of the y-websocket protocol. Never throws; the parts are views of `bytes`. */
export function readClientFrame(bytes: Uint8Array): ClientFrame {
  try {
    const decoder = decoding.createDecoder(bytes);
    const frame = read(decoder);
    if (frame.kind !== 'bad' && decoding.hasContent(decoder)) return bad('trailing bytes');
    return frame;
  } catch {
    return bad('cut short');
  }
}

function read(decoder: decoding.Decoder): ClientFrame {
  const kind = decoding.readVarUint(decoder);
  if (kind === MESSAGE.sync) return readSync(decoder);
  if (kind === MESSAGE.awareness) {
    return { kind: 'awareness', update: decoding.readVarUint8Array(decoder) };
  }
  if (kind === MESSAGE.queryAwareness) return { kind: 'awareness-request' };
  return bad(`unknown kind ${kind}`);
}

function readSync(decoder: decoding.Decoder): ClientFrame {
  const step = decoding.readVarUint(decoder);
  const part = decoding.readVarUint8Array(decoder);
  if (step === SYNC_STEP_1) return { kind: 'sync-request', stateVector: part };
  if (step === SYNC_UPDATE) {
    return { kind: 'update', update: part, answer: false, empty: false };
  }
  if (step === SYNC_STEP_2) {
    return { kind: 'update', update: part, answer: true, empty: isEmpty(part) };
  }
  return bad(`unknown sync step ${step}`);
}

/** The update that says nothing: no structs, no deletions. */
function isEmpty(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0;
}

function bad(why: string): ClientFrame {
  return { kind: 'bad', why };
}
