type CopyEvents = typeof import('./copy-events');

let loaded: CopyEvents | null = null;

/** What writes the clipboard if its code is here already; a copy cannot wait (CLIP7). */
export function copyNow(): CopyEvents | null {
  return loaded;
}

/** Loads it; not part of what must load before the text is editable. */
export async function loadCopy(): Promise<void> {
  loaded = await import('./copy-events');
}
