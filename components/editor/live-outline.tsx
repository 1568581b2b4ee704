'use client';
import { useCallback } from 'react';
import { goToBlock } from './go-to-block';
import type { LiveSession } from './live-session';
import { Outline } from './outline';
import { useCurrentPoint } from './use-current-point';
import { useObservable } from './use-observable';

/** The outline of the live text. */
export function LiveOutline({
  session,
  onClose,
}: {
  readonly session: LiveSession;
  readonly onClose: () => void;
}) {
  const editor = useObservable(session.editor);
  const people = useObservable(session.people);
  const facts = useObservable(session.outline);
  const current = useCurrentPoint(editor);
  const go = useCallback(
    (uid: string) => {
      if (editor) goToBlock(editor, uid);
    },
    [editor],
  );
  return <Outline facts={facts} current={current} people={people} onGo={go} onClose={onClose} />;
}
