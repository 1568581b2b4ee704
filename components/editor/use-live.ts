'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type * as Parts from './live';
import type { LiveOptions, LiveSession } from './live-session';

export interface Live {
  readonly parts: typeof Parts;
  readonly session: LiveSession;
}

/** Loads the editor's code and opens the draft; null until then. Closes with the page. */
export function useLive({ draftId, role, me, label }: LiveOptions): Live | null {
  const [live, setLive] = useState<Live | null>(null);
  // The label is only a name for readers: a change of language must not close the connection.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above; the role comes by the socket
  useEffect(() => {
    let closed = false;
    let session: LiveSession | undefined;
    import('./live').then((parts) => {
      if (closed) return;
      session = parts.openLive({ draftId, role, me, label });
      setLive({ parts, session });
    });
    return () => {
      closed = true;
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
