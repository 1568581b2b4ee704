import { getTranslations } from 'next-intl/server';
import type { Comparison } from '@/components/versions/compare-choice';
import type { WrittenComparison } from '@/components/versions/compare-writer';
import { whoWrote } from '@/lib/db/versions/who-wrote';
import { writersBetween } from '@/lib/db/versions/writers-between';
import type { Block } from '@/lib/draft/draft';
import { compareBlocks } from '@/lib/versions/compare';
import type { RedlineBlock } from '@/lib/versions/redline';
import { writersBefore, writtenWords } from '@/lib/versions/written-words';
import { myPlace } from '../../../session/my-place';
import { versionNumber } from './asked-comparison';

/**
 * Who wrote the words of a comparison.
 * @param shown the text whose words are told: the newer one of the redline
 */
export async function writtenComparison({
  userId,
  draftId,
  comparison,
  redline,
  shown,
}: {
  readonly userId: string;
  readonly draftId: string;
  readonly comparison: Comparison;
  readonly redline: readonly RedlineBlock[];
  readonly shown: readonly Block[];
}): Promise<WrittenComparison> {
  const { from, to, show } = comparison;
  const [known, { colourOf }, t] = await Promise.all([
    whoWrote({ userId, draftId }),
    myPlace(),
    getTranslations('versions'),
  ]);
  const between = await writersBetween({
    draftId,
    from: versionNumber(from),
    to: versionNumber(to),
  });
  const [single, ...more] = between;
  const people = [...known.people];
  let only: number | null = null;
  if (single && more.length === 0) {
    const place = people.findIndex((one) => one.userId === single.userId);
    only = place < 0 ? people.push(single) - 1 : place;
  }
  const isNow = (show === 'from' ? from : to) === 'now';
  const writers = isNow
    ? known.writers
    : writersBefore(compareBlocks(shown, known.blocks, 'word'), known.writers);
  return {
    writers: people.map((one) => ({
      name: one.name || t('unknownWriter'),
      order: colourOf(one.userId),
    })),
    words: writtenWords(redline, writers),
    only,
  };
}
