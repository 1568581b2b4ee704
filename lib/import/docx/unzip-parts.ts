import { Unzip, UnzipInflate } from 'fflate';
import { err, ok, type Result } from '../../result/result';

/** All parts read together, unpacked: hundreds of times the longest speech. A bomb stops here. */
const MAX_UNPACKED_BYTES = 60_000_000;
/** Bytes put in at a time; they unpack to a thousand times as much at most. */
const SLICE = 16_384;
/** Begins the last record of a zip, which may carry a note of 64 KB. */
const END = [0x50, 0x4b, 0x05, 0x06];
const END_REACH = 66_000;

export type UnzipError = 'broken' | 'large';

/** The parts of a zip whose names are asked for. What the zip says about sizes is not believed. */
export function unzipParts(
  bytes: Uint8Array,
  wanted: RegExp,
): Result<Map<string, Uint8Array>, UnzipError> {
  if (!hasEnd(bytes)) return err('broken');
  const chunks = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!wanted.test(file.name) || chunks.has(file.name)) return;
    const own: Uint8Array[] = [];
    chunks.set(file.name, own);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      own.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
      if (size > MAX_UNPACKED_BYTES) return err('large');
    }
  } catch {
    return err('broken');
  }
  return ok(new Map([...chunks].map(([name, parts]) => [name, joined(parts)])));
}

/** A zip ends with its directory; one that was cut short does not. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - END.length; at >= Math.max(0, bytes.length - END_REACH); at--) {
    if (END.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
