import { type OpeningDraft, readDraftForOpening } from '@/lib/db/drafts/read-draft-for-opening';
import type { Block } from '@/lib/draft/draft';
import { AppError } from '@/lib/result/app-error';
import { draftRooms } from '@/lib/wire/lectern-global';
import { answerSignedIn } from './answer-signed-in';
import { fileResponse, type WrittenFile } from './file-response';

interface FileOfDraft extends WrittenFile {
  /** Follows the draft's name in the name of the file. */
  readonly about?: string;
}

/** Answers a download of the committed text, named after the draft; with an error's code when refused. */
export function answerWithFile(
  request: Request,
  draftId: string,
  write: (
    draft: OpeningDraft,
    blocks: readonly Block[],
    userId: string,
  ) => FileOfDraft | Promise<FileOfDraft>,
): Promise<Response> {
  return answerSignedIn(request, async ({ userId }) => {
    const draft = await readDraftForOpening({ userId, draftId });
    const blocks = await draftRooms().read(draftId);
    if (!blocks) throw new AppError('not-found');
    const { about = '', ...file } = await write(draft, blocks, userId);
    return fileResponse(`${draft.meta.name} ${about}`.trim(), file);
  });
}
