import type { wordLook } from '@/lib/export/word-look';

let loaded: typeof wordLook | null = null;

/** The inline styles for other programs if their code is here already; a copy never waits for it. */
export function wordLookNow(): typeof wordLook | null {
  return loaded;
}

/** Loads it; not part of what must load before the text is editable. */
export async function loadWordLook(): Promise<void> {
  loaded = (await import('@/lib/export/word-look')).wordLook;
}
