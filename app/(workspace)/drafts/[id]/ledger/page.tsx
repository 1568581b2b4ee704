import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { LedgerPage } from '@/components/ledger/ledger-page';
import { ProgressImport } from '@/components/ledger/progress-import';
import { ButtonAnchor } from '@/components/ui/button-anchor';
import { readLedgers } from '@/lib/db/ledger/read-ledgers';
import { openingDraft } from '../../../../drafts/[id]/opening-draft';
import { civilDateIn } from '../../../../i18n/civil-date-in';
import { ClientMessages } from '../../../../i18n/client-messages';
import { askedLedger } from '../../../../ledger/asked-ledger';
import { ledgerBook } from '../../../../ledger/ledger-book';
import { ledgerProps } from '../../../../ledger/ledger-props';
import { previewProgress, takeProgress } from '../../../../ledger/progress-actions';

interface Params {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const [{ draft }, t] = await Promise.all([
    openingDraft((await params).id),
    getTranslations('ledgerPage'),
  ]);
  return { title: `${draft.meta.name}　${t('title')}` };
}

/** The task ledger of one draft. */
export default async function DraftLedgerPage({ params, searchParams }: Params) {
  const { id } = await params;
  const { draft, person } = await openingDraft(id);
  const asked = askedLedger(await searchParams, 'section');
  const [ledgers, book, t, format] = await Promise.all([
    readLedgers({ userId: person.userId, draftId: id }),
    ledgerBook(person.userId, id),
    getTranslations('ledgerPage'),
    getFormatter(),
  ]);
  const [ledger] = ledgers;
  const at = ledger && format.dateTime(ledger.at, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ClientMessages groups={['common', 'error', 'ledger', 'ledgerPage', 'chip']}>
      <LedgerPage
        several={false}
        title={t('titleOne', { name: draft.meta.name })}
        asOf={ledger && at ? t('asOfOne', { at, seq: ledger.seq }) : ''}
        {...ledgerProps(ledgers, asked, {
          path: `/drafts/${id}/ledger`,
          today: civilDateIn(draft.timeZone),
          book,
        })}
        actions={
          <>
            <ButtonAnchor href={`/drafts/${id}`}>{t('toDraft')}</ButtonAnchor>
            {ledger?.mayWrite ? (
              <ProgressImport
                draftId={id}
                actions={{ preview: previewProgress, take: takeProgress }}
              />
            ) : null}
          </>
        }
      />
    </ClientMessages>
  );
}
