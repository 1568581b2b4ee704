import type { paste } from './paste';

type Paste = typeof paste;

let loaded: Paste | null = null;
let loading: Promise<Paste> | null = null;

/** The reader of pastes if it is here already. */
export function pasteNow(): Paste | null {
  return loaded;
}

/**
 * Loads the reader of pastes (HTML, markers, our own clipboard) once; a failed attempt may be repeated.
 * It is not part of what must load before the text is editable.
 */
export function loadPaste(): Promise<Paste> {
  loading ??= import('./paste').then(
    (module) => {
      loaded = module.paste;
      return loaded;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
