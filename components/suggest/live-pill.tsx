'use client';
import { useEffect, useMemo } from 'react';
import { type Observable, Subject } from '@/lib/editor/connection/observable';
import type { SaveState } from '@/lib/editor/connection/save-state';
import type { LiveSession } from '../editor/live-session';
import type { Saving } from '../editor/save-words';
import { StatePill } from '../editor/state-pill';
import { useFact } from '../editor/use-observable';
import { type SuggestDesk, suggestDesk } from './suggest-desk';

/** Whether the text is safe, or in suggest mode the suggestions (SUG7). */
export function LivePill({ session }: { readonly session: LiveSession }) {
  const desk = suggestDesk(session);
  const suggests = useFact(desk.state, (state) => state !== null);
  return suggests ? (
    <SuggestPill desk={desk} save={session.connection.state} />
  ) : (
    <StatePill save={session.connection.state} />
  );
}

function SuggestPill({
  desk,
  save,
}: {
  readonly desk: SuggestDesk;
  readonly save: Observable<SaveState>;
}) {
  const saving = useMemo(() => new Subject<Saving>(savingOf(desk, save)), [desk, save]);
  useEffect(() => {
    const tell = () => saving.set(savingOf(desk, save));
    const stops = [desk.state.subscribe(tell), save.subscribe(tell)];
    tell();
    return () => {
      for (const stop of stops) stop();
    };
  }, [desk, save, saving]);
  return <StatePill save={saving} />;
}

/** Suggestions travel by themselves, but without a connection for the text there is none for them. */
function savingOf(desk: SuggestDesk, save: Observable<SaveState>): Saving {
  const { phase: text, stage } = save.get();
  const { phase: mine, savedAt, pending } = desk.state.get() ?? NONE;
  const away = text === 'offline' || text === 'retrying';
  const phase = mine === 'refused' ? 'closed' : away ? 'offline' : mine;
  return { phase, savedAt, pending, stage, suggests: true };
}

const NONE = { phase: 'saved', savedAt: null, pending: 0 } as const;
