/** A place of the text as JSON and the wire carry it. */
export function pinToBase64(pin: Uint8Array | null): string | null {
  return pin && Buffer.from(pin).toString('base64');
}

/** The same read back; null for what is no text. */
export function pinFromBase64(base64: unknown): Uint8Array<ArrayBuffer> | null {
  return typeof base64 === 'string' ? new Uint8Array(Buffer.from(base64, 'base64')) : null;
}
