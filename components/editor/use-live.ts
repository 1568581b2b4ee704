'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type * as Chrome from './live-chrome';
import type * as Core from './live-core';
import type { LiveOptions, LiveSession } from './live-session';
import { tryUntilDone } from './try-until-done';

export interface Live {
  readonly core: typeof Core;
  readonly session: LiveSession;
}

/** Loads the editor's code and opens the draft; null until then. Closes with the page. */
export function useLive({ draftId, meta, role, stage, label }: LiveOptions): Live | null {
  const [live, setLive] = useState<Live | null>(null);
  // The names are only first values: a change of language must not close the connection.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above; role and stage come by the socket
  useEffect(() => {
    let session: LiveSession | undefined;
    const stop = tryUntilDone(
      () => import('./live-core'),
      (core) => {
        session = core.openLive({ draftId, meta, role, stage, label });
        setLive({ core, session });
      },
    );
    return () => {
      stop();
      session?.close();
      setLive(null);
    };
  }, [draftId]);
  return live;
}

const never = () => () => {};

/** True once the live text is there. */
export function useEditorReady(live: Live | null): boolean {
  const editor = live?.session.editor;
  return useSyncExternalStore(
    editor ? editor.subscribe : never,
    () => editor?.get() != null,
    () => false,
  );
}

/** Milliseconds from the editable text to the tools: the first key comes before them. */
const AFTER_TEXT_MS = 60;
/** Milliseconds the tools wait for a text that does not come (offline, refused). */
const PATIENCE_MS = 1_500;

/** Tools, outline, notices: loaded after the text is editable, so that they never delay it. */
export function useChrome(ready: boolean): typeof Chrome | null {
  const [chrome, setChrome] = useState<typeof Chrome | null>(null);
  useEffect(() => {
    let stop = () => {};
    const load = () => {
      stop = tryUntilDone(
        () => import('./live-chrome'),
        (loaded) => setChrome(loaded),
      );
    };
    const timer = setTimeout(load, ready ? AFTER_TEXT_MS : PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [ready]);
  return chrome;
}
