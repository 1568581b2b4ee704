import { copyText } from '../ui/copy-text';
import { showToast } from '../ui/toast-store';
import { linkToSuggestion } from './link-to-suggestion';

/** Copies the address of a suggestion; where the browser refuses, it is shown to be copied by hand. */
export async function copySuggestionLink(
  draftId: string,
  id: string,
  copied: string,
): Promise<void> {
  const link = linkToSuggestion(draftId, id);
  showToast((await copyText(link)) ? copied : link);
}
