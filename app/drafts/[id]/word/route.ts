import { listAnchoredThreads } from '@/lib/db/annotations/list-threads';
import { readDraftForOpening } from '@/lib/db/drafts/read-draft-for-opening';
import { readSuggested } from '@/lib/db/suggestions/read-suggested';
import { DOCX_TYPE, draftToDocx } from '@/lib/export/docx/draft-to-docx';
import { suggestionsToDocx } from '@/lib/export/docx/suggestions/suggestions-to-docx';
import { answerSignedIn } from '../answer-signed-in';
import { answerWithFile } from '../answer-with-file';
import { fileResponse } from '../file-response';

/**
 * The committed text as a Word file in the layout of GB/T 9704; `?review=1` with its comments, and with
 * its open suggestions as tracked changes.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id: draftId } = await params;
  const file = { extension: 'docx', type: DOCX_TYPE } as const;
  if (new URL(request.url).searchParams.get('review') !== '1')
    return answerWithFile(request, draftId, ({ meta }, blocks) => ({
      ...file,
      body: draftToDocx({ meta, blocks }),
    }));
  return answerSignedIn(request, async ({ userId }) => {
    const who = { userId, draftId };
    const { meta } = await readDraftForOpening(who);
    const [{ blocks, open }, threads] = await Promise.all([
      readSuggested(who),
      listAnchoredThreads(who),
    ]);
    return fileResponse(meta.name, {
      ...file,
      body: suggestionsToDocx({ meta, blocks }, open, threads),
    });
  });
}
