import * as encoding from 'lib0/encoding';
import { MESSAGE } from '@/lib/wire/message-kind';
import { pick, upTo } from './random';

const KIB = 1024;

/** Frames a broken or hostile client might send; `legal` are frames of an honest one. */
export function hostileFrame(random: () => number, legal: readonly Uint8Array[]): Uint8Array {
  const dice = random();
  if (dice < 0.2) return bytes(random, upTo(random, 200));
  if (dice < 0.6) return mutated(random, pick(random, legal), pick(random, legal));
  if (dice < 0.75) return sync(random, bytes(random, upTo(random, 400)));
  if (dice < 0.97) return awareness(random);
  if (dice < 0.999) return sync(random, bytes(random, upTo(random, 200 * KIB)));
  return sync(random, new Uint8Array(pick(random, [9, 17]) * KIB * KIB));
}

function bytes(random: () => number, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => upTo(random, 256));
}

/** Some bytes changed, cut, doubled, or the end of another frame put on. */
export function mutated(random: () => number, frame: Uint8Array, other: Uint8Array): Uint8Array {
  const out = frame.slice();
  for (let i = upTo(random, 4); i >= 0; i--) out[upTo(random, out.length)] = upTo(random, 256);
  const at = upTo(random, out.length + 1);
  const dice = random();
  if (dice < 0.6) return out;
  if (dice < 0.75) return out.subarray(0, at);
  if (dice < 0.9) return Uint8Array.of(...out.subarray(0, at), ...other.subarray(at));
  return Uint8Array.of(...out, ...out.subarray(at));
}

function sync(random: () => number, part: Uint8Array): Uint8Array {
  const to = encoding.createEncoder();
  encoding.writeVarUint(to, MESSAGE.sync);
  encoding.writeVarUint(to, upTo(random, 3));
  encoding.writeVarUint8Array(to, part);
  return encoding.toUint8Array(to);
}

function awareness(random: () => number): Uint8Array {
  const entries = encoding.createEncoder();
  const count = upTo(random, 20);
  encoding.writeVarUint(entries, random() < 0.1 ? count + 1 : count);
  for (let i = 0; i < count; i++) {
    encoding.writeVarUint(entries, upTo(random, 2 ** 32));
    encoding.writeVarUint(entries, upTo(random, random() < 0.5 ? 10 : 2 ** 40));
    encoding.writeVarString(entries, state(random));
  }
  const to = encoding.createEncoder();
  encoding.writeVarUint(to, MESSAGE.awareness);
  encoding.writeVarUint8Array(to, encoding.toUint8Array(entries));
  return encoding.toUint8Array(to);
}

function state(random: () => number): string {
  return pick(random, [
    'null',
    '{}',
    '[1]',
    '{"user":{"name":"领导","id":"jia"}}',
    '{"__proto__":{"polluted":true},"user":7}',
    `{"at":"${'x'.repeat(upTo(random, 6 * KIB))}"}`,
    '{"at":',
  ]);
}
