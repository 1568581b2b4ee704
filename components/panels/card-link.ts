import { copyText } from '../ui/copy-text';
import { showToast } from '../ui/toast-store';

/** What an address can lead to beside the text, by its name there. */
export type LinkedCard = 'thread' | 'suggestion';

/** Copies the address that leads to a card; where the browser refuses, it is shown to be copied by hand. */
export async function copyCardLink(
  draftId: string,
  card: LinkedCard,
  id: string,
  copied: string,
): Promise<void> {
  const link = new URL(`/drafts/${draftId}?${card}=${id}`, window.location.href).href;
  showToast((await copyText(link)) ? copied : link);
}
