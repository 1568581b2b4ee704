import { forbidden, notFound } from 'next/navigation';
import { cache } from 'react';
import { type OpeningDraft, readDraftForOpening } from '@/lib/db/drafts/read-draft-for-opening';
import { expectedFailure } from '@/lib/db/expected-failure';
import type { SignedIn } from '@/lib/db/sessions/session-from-headers';
import { requirePerson } from '../../session/require-person';

/** The draft that a page opens, once per request; people without rights get the pages that say so. */
export const openingDraft = cache(
  async (draftId: string): Promise<{ draft: OpeningDraft; person: SignedIn }> => {
    const person = await requirePerson();
    try {
      return { person, draft: await readDraftForOpening({ userId: person.userId, draftId }) };
    } catch (error) {
      const code = expectedFailure(error)?.code;
      if (code === 'forbidden') forbidden();
      if (code === 'not-found') notFound();
      throw error;
    }
  },
);
