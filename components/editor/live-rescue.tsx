'use client';
import { useEffect, useState } from 'react';
import { canWrite } from '@/lib/access/role';
import type { RescuedNotice } from '@/lib/wire/notices';
import { goToBlock } from './go-to-block';
import type { LiveSession } from './live-session';
import { removeWords } from './remove-words';
import { RescueCards } from './rescue-cards';
import { tryUntilDone } from './try-until-done';
import { useFact, useObservable } from './use-observable';

/** Cards of this page alone, unknown to the server. */
const LOCAL = 'local-';

/** Own words without a place: those stored earlier and those that arrive now. */
export function LiveRescue({
  session,
  stored,
  dismiss,
}: {
  readonly session: LiveSession;
  readonly stored: readonly RescuedNotice[];
  readonly dismiss: (id: string) => Promise<unknown>;
}) {
  const editor = useObservable(session.editor);
  const role = useFact(session.connection.state, (state) => state.role);
  const latest = useObservable(session.connection.lastNotice);
  const [notices, setNotices] = useState(stored);
  useEffect(() => {
    if (latest?.type !== 'rescued') return;
    const { notice } = latest;
    setNotices((before) => [notice, ...before.filter((one) => one.id !== notice.id)]);
  }, [latest]);
  const composed = useObservable(session.rescued);
  useEffect(() => {
    // Words that still stand somewhere are reported by the server as well.
    if (!composed || composed.standing) return;
    const id = `${LOCAL}${crypto.getRandomValues(new Uint32Array(1))[0]}`;
    setNotices((before) => [{ id, kind: 'rescued', text: composed.text }, ...before]);
  }, [composed]);
  const drop = (notice: RescuedNotice) => {
    setNotices((before) => before.filter((one) => one.id !== notice.id));
    if (!notice.id.startsWith(LOCAL)) tryUntilDone(() => dismiss(notice.id));
  };
  return (
    <RescueCards
      notices={notices}
      canWrite={role !== null && canWrite(role)}
      show={({ blockUid }) => {
        if (editor && blockUid) goToBlock(editor, blockUid);
      }}
      remove={(notice) => {
        if (editor && notice.blockUid) removeWords(editor, notice.blockUid, notice.text);
        drop(notice);
      }}
      dismiss={drop}
    />
  );
}
