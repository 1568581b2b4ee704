'use client';
import { useEffect } from 'react';
import { can } from '@/lib/access/can';
import { isFinal } from '@/lib/review/stage';
import type { LiveSession } from '../editor/live-session';
import { useLoaded } from '../editor/use-loaded';
import { useMayWrite } from '../editor/use-may-write';
import { useFact, useObservable } from '../editor/use-observable';
import { suggestDesk } from './suggest-desk';
import { useKeptCaret } from './use-kept-caret';
import { useModeKey } from './use-mode-key';
import { usePhone } from './use-phone';

const loadDrawing = () => import('./draw-suggestions');
const loadSuggesting = () => import('./suggesting');

/** Suggestions in the text, and suggest mode for who may not write or has chosen it. */
export function LiveSuggest({
  session,
  me,
}: {
  readonly session: LiveSession;
  readonly me: { readonly id: string; readonly name: string };
}) {
  const desk = suggestDesk(session);
  const editor = useObservable(session.editor);
  const mode = useObservable(desk.mode);
  const phone = usePhone();
  const may = useFact(session.connection.state, ({ role, stage, phase }) => {
    return can(role, 'draft.suggest') && !isFinal(stage) && phase !== 'closed';
  });
  const chooses = useMayWrite(session);
  const wanted = may && !phone && (!chooses || mode === 'suggest');
  const drawing = useLoaded(editor !== null, loadDrawing);
  const suggesting = useLoaded(wanted, loadSuggesting);
  useKeptCaret(editor);
  useModeKey(chooses ? desk : null);
  useEffect(() => {
    desk.feed.start();
    return () => desk.feed.stop();
  }, [desk]);
  useEffect(() => {
    if (!wanted || !suggesting) return;
    const here = new suggesting.Suggesting(session, desk, me.id);
    here.start();
    return () => here.stop();
  }, [wanted, suggesting, session, desk, me.id]);
  return editor && drawing ? <drawing.DrawSuggestions {...{ session, desk, editor, me }} /> : null;
}
