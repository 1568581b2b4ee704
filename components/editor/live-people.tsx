'use client';
import type { LiveSession } from './live-session';
import { PeopleHere } from './people-here';
import { useObservable } from './use-observable';

/** Who has the draft open. */
export function LivePeople({ session }: { readonly session: LiveSession }) {
  return <PeopleHere people={useObservable(session.people)} />;
}
