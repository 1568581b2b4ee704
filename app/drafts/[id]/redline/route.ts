import { getTranslations } from 'next-intl/server';
import { listAnchoredThreads } from '@/lib/db/annotations/list-threads';
import { readDraftForOpening } from '@/lib/db/drafts/read-draft-for-opening';
import { listVersions } from '@/lib/db/versions/list-versions';
import { readVersion } from '@/lib/db/versions/read-version';
import { writersBetween } from '@/lib/db/versions/writers-between';
import { wordThreads } from '@/lib/export/docx/comments/word-threads';
import { DOCX_TYPE } from '@/lib/export/docx/draft-to-docx';
import { redlineToDocx } from '@/lib/export/docx/redline/redline-to-docx';
import { answerSignedIn } from '../answer-signed-in';
import { askedComparison, versionNumber } from '../compare/asked-comparison';
import { fileResponse } from '../file-response';

/**
 * Two texts of a draft as a Word file with tracked changes: `?from=&to=&unit=` as on the page that compares
 * them, `&comments=1` with the comments.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id: draftId } = await params;
  return answerSignedIn(request, async ({ userId }) => {
    const who = { userId, draftId };
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const versions = await listVersions(who);
    const { from, to, unit } = askedComparison(asked, versions[0]?.no ?? null);
    const [{ meta }, was, now, threads, writers, t] = await Promise.all([
      readDraftForOpening(who),
      readVersion({ ...who, no: versionNumber(from) }),
      readVersion({ ...who, no: versionNumber(to) }),
      asked.comments === '1' ? listAnchoredThreads(who) : [],
      writersBetween({ draftId, from: versionNumber(from), to: versionNumber(to) }),
      getTranslations('versions'),
    ]);
    const texts = { was: was.blocks, now: now.blocks };
    const body = redlineToDocx({
      ...texts,
      meta,
      unit,
      author: writers.map(({ name }) => name).join('、') || t('unknownWriter'),
      at: now.at ?? new Date().toISOString(),
      threads: wordThreads(threads, texts),
    });
    return fileResponse(`${meta.name} ${t('title')}`, { extension: 'docx', type: DOCX_TYPE, body });
  });
}
