import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/entry/notice';
import { ButtonLink } from '@/components/ui/button-link';
import { CompareView } from '@/components/versions/compare-view';
import { expectedFailure } from '@/lib/db/expected-failure';
import { listVersions } from '@/lib/db/versions/list-versions';
import { readVersion } from '@/lib/db/versions/read-version';
import { compareBlocks } from '@/lib/versions/compare';
import { ClientMessages } from '../../../i18n/client-messages';
import { openingDraft } from '../opening-draft';
import { askedComparison, versionNumber } from './asked-comparison';
import { writtenComparison } from './written-comparison';

const MOMENT = {
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
} as const;

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ draft }, t] = await Promise.all([
    params.then(({ id }) => openingDraft(id)),
    getTranslations('versions'),
  ]);
  return { title: `${t('title')} ${draft.meta.name}` };
}

export default async function ComparePage({ params, searchParams }: Props) {
  const [{ id: draftId }, asked] = await Promise.all([params, searchParams]);
  const { draft, person } = await openingDraft(draftId);
  const who = { userId: person.userId, draftId };
  const versions = await listVersions(who);
  const comparison = askedComparison(asked, versions[0]?.no ?? null);
  const [before, after] = await Promise.all(
    [comparison.from, comparison.to].map((value) =>
      readVersion({ ...who, no: versionNumber(value) }).catch((error: unknown) => {
        if (expectedFailure(error)?.code === 'not-found') return null;
        throw error;
      }),
    ),
  );
  const t = await getTranslations('versions');
  if (!before || !after)
    return (
      <Notice title={t('noVersion')} text={t('noVersionText', { name: draft.meta.name })}>
        <ButtonLink variant="primary" size="form" href={`/drafts/${draftId}`}>
          {t('back')}
        </ButtonLink>
      </Notice>
    );
  const format = await getFormatter();
  const texts = [
    { value: 'now', name: t('now') },
    ...versions.map(({ no, label, at }) => ({
      value: String(no),
      name: `${label || t('no', { no })} ${format.dateTime(new Date(at), MOMENT)}`,
    })),
  ];
  const [older, newer] = [before.blocks, after.blocks];
  const [one, other] =
    comparison.show === 'both'
      ? [older, newer]
      : comparison.show === 'from'
        ? [older, older]
        : [newer, newer];
  const redline = compareBlocks(one, other, comparison.unit);
  const written = await writtenComparison({ ...who, comparison, redline, shown: other });
  return (
    <ClientMessages groups={['versions']}>
      <CompareView
        draft={{ id: draftId, name: draft.meta.name }}
        {...{ texts, comparison, redline, written }}
      />
    </ClientMessages>
  );
}
