'use client';
import { useContext } from 'react';
import { Seal } from '../ui/seal';
import { SectionsOfDraft } from './section-book';
import { StatusMark } from './status-mark';

/** Who writes a section and how far it is, in its row; nothing for a section that nobody was given. */
export function WorkMark({ uid }: { readonly uid: string }) {
  const { works, people } = useContext(SectionsOfDraft);
  const work = works.get(uid);
  if (!work || work.discarded || (work.ownerId === null && work.status === 'unstarted'))
    return null;
  const order = people.findIndex(({ id }) => id === work.ownerId);
  const owner = people[order];
  return (
    <span
      data-testid="work"
      className="ml-1.5 inline-flex shrink-0 items-center gap-0.5 self-center"
    >
      {owner ? <Seal name={owner.name} order={order} state="member" size="s" /> : null}
      <StatusMark status={work.status} />
    </span>
  );
}
