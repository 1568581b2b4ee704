'use client';
import { useEffect } from 'react';
import type { LiveSession } from '../editor/live-session';
import { useLoaded } from '../editor/use-loaded';
import { useMayWrite } from '../editor/use-may-write';
import { useObservable } from '../editor/use-observable';
import { useCardArrival } from '../panels/use-card-arrival';
import { SUGGESTIONS_PANEL, suggestDesk } from './suggest-desk';
import { useChangeClicks } from './use-change-clicks';
import { useKeptCaret } from './use-kept-caret';
import { useMaySuggest } from './use-may-reword';
import { useModeKey } from './use-mode-key';
import { usePhone } from './use-phone';

const loadDrawing = () => import('./draw-suggestions');
const loadSuggesting = () => import('./suggesting');
const loadSheet = () => import('./wording-sheet');

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
  const may = useMaySuggest(session);
  const chooses = useMayWrite(session);
  const wanted = may && !phone && (!chooses || mode === 'suggest');
  const drawing = useLoaded(editor !== null, loadDrawing);
  const suggesting = useLoaded(wanted, loadSuggesting);
  const pins = useObservable(desk.rewording);
  const sheet = useLoaded(pins !== null, loadSheet);
  useKeptCaret(editor);
  useModeKey(chooses ? desk : null);
  useChangeClicks(editor, desk);
  useCardArrival('suggestion', SUGGESTIONS_PANEL, desk.arrived);
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
  return (
    <>
      {editor && drawing ? <drawing.DrawSuggestions {...{ session, desk, editor, me }} /> : null}
      {sheet && pins ? (
        <sheet.WordingSheet
          {...{ session, pins }}
          meId={me.id}
          onClose={() => desk.rewording.set(null)}
        />
      ) : null}
    </>
  );
}
