import { exportSections } from '@/lib/db/sections/export-sections';
import { writeLibraryFile } from '@/lib/sections/library-file';
import { SCHEMA_VERSION } from '@/lib/wire/versions';
import { answerSignedIn } from '../answer-signed-in';
import { fileResponse } from '../file-response';

/** The library of the draft's office as a file: its own blocks, or those of `?ids=a,b`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerSignedIn(request, async ({ userId: actorId }) => {
    const { id: draftId } = await params;
    const ids = new URL(request.url).searchParams.get('ids')?.split(',') ?? null;
    const sections = await exportSections({ actorId, draftId, ids });
    return fileResponse('段落库', {
      extension: 'json',
      type: 'application/json; charset=utf-8',
      body: writeLibraryFile(sections, SCHEMA_VERSION),
    });
  });
}
