import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Block } from '@/lib/draft/draft';
import type { LibrarySection } from '@/lib/sections/library-section';
import type { ActResult } from '../../forms/act';
import { showToast } from '../../ui/toast-store';
import type { LibraryActions } from './library-actions';
import { askNewerAgain } from './newer-feed';
import type { SectionForm } from './section-dialog';

export interface Editing {
  readonly section: LibrarySection | null;
  readonly selected: readonly Block[] | null;
  /** What a colleague saved meanwhile. */
  readonly theirs: LibrarySection | null;
}

const EVERYTHING = { query: '', retired: false, tag: null, genre: null, skip: 0 } as const;

/** The window in which a block is made or changed: what is open, and saving it. */
export function useSectionSaving(
  { saveToLibrary, changeInLibrary, searchLibrary }: LibraryActions,
  draftId: string,
  reload: () => Promise<unknown>,
) {
  const t = useTranslations('library');
  const [editing, setEditing] = useState<Editing | null>(null);
  const save = async ({ facts, blocks, asNew }: SectionForm): Promise<ActResult> => {
    const section = asNew ? null : (editing?.section ?? null);
    const result = section
      ? await changeInLibrary({
          draftId,
          id: section.id,
          version: section.version,
          facts,
          blocks,
        })
      : await saveToLibrary({ draftId, facts, blocks });
    if (!result.error) {
      void reload();
      askNewerAgain();
      setEditing(null);
      showToast(section ? t('savedVersion') : t('saved'));
    } else if (result.error === 'library-changed' && section) {
      // What was typed stays; the next try is on top of what the colleague saved, the newest of all.
      const { data } = await searchLibrary({ draftId, ...EVERYTHING });
      const theirs = data?.sections.find(
        ({ id, replaces }) => id === section.id || replaces === section.id,
      );
      if (theirs) setEditing((old) => old && { ...old, section: theirs, theirs });
    }
    return result;
  };
  return { editing, setEditing, save };
}
