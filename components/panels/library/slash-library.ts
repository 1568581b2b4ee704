import { offerItems, type SlashItem } from '@/lib/editor/slash/items';
import type { LibrarySection } from '@/lib/sections/library-section';
import type { ErrorKey } from '../../forms/form-state';
import { commandOf } from './insert-from-library';

/**
 * Offers library blocks in the `/` menu, found by title, tags and purpose, and by the query they were found by.
 * @returns how to take them back
 */
export function offerLibrary(
  sections: readonly LibrarySection[],
  query: string,
  onProblem: (error: ErrorKey) => void,
): () => void {
  const items = sections.map((section): SlashItem => {
    const { id, title, purpose, tags } = section;
    return {
      id: `library-${id}`,
      group: 'library',
      name: title,
      hint: tags[0] ?? '',
      words: [title, purpose, ...tags, query.toLowerCase(), 'library', 'dlk'].filter(
        (word) => word !== '',
      ),
      run: (state, dispatch, view) => {
        const { command, error } = commandOf([section]);
        if (command) return command(state, dispatch, view);
        onProblem(error);
        return false;
      },
    };
  });
  return offerItems(items);
}
