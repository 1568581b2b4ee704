'use client';
import { useEffect } from 'react';
import { followPeople } from './follow-people';
import type { LiveSession } from './live-session';
import { PeopleHere } from './people-here';
import { useObservable } from './use-observable';

/** Who has the draft open; keeps the session's list of them up to date. */
export function LivePeople({
  session,
  me: { id, name },
}: {
  readonly session: LiveSession;
  readonly me: { readonly id: string; readonly name: string };
}) {
  // A reset brings a new editor, and with it other people's places.
  const editor = useObservable(session.editor);
  useEffect(
    () => (editor ? followPeople(session, { id, name }) : undefined),
    [editor, session, id, name],
  );
  return <PeopleHere people={useObservable(session.people)} />;
}
