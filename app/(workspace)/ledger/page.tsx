import type { Metadata } from 'next';
import { getFormatter, getNow, getTranslations } from 'next-intl/server';
import { LedgerPage } from '@/components/ledger/ledger-page';
import { ProgressImport } from '@/components/ledger/progress-import';
import { readLedgers } from '@/lib/db/ledger/read-ledgers';
import { civilDateIn } from '../../i18n/civil-date-in';
import { ClientMessages } from '../../i18n/client-messages';
import { askedLedger } from '../../ledger/asked-ledger';
import { ledgerBook } from '../../ledger/ledger-book';
import { ledgerProps } from '../../ledger/ledger-props';
import { previewProgress, takeProgress } from '../../ledger/progress-actions';
import { requirePerson } from '../../session/require-person';

interface Params {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ledgerPage'))('titleSeveral') };
}

/** The task ledger over all drafts that the person may read: for the supervision office. */
export default async function LedgersPage({ searchParams }: Params) {
  const { userId } = await requirePerson();
  const asked = askedLedger(await searchParams, 'unit');
  const [ledgers, book, t, format, now] = await Promise.all([
    readLedgers({ userId }),
    ledgerBook(userId),
    getTranslations('ledgerPage'),
    getFormatter(),
    getNow(),
  ]);
  const today = civilDateIn(ledgers[0]?.timeZone ?? 'Asia/Shanghai');
  const at = format.dateTime(now, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ClientMessages groups={['common', 'error', 'ledger', 'ledgerPage', 'chip']}>
      <LedgerPage
        several
        title={t('titleSeveral')}
        asOf={t('asOfSeveral', { n: ledgers.length, at })}
        {...ledgerProps(ledgers, asked, { path: '/ledger', today, book })}
        actions={
          ledgers.some(({ mayWrite }) => mayWrite) ? (
            <ProgressImport
              draftId={null}
              actions={{ preview: previewProgress, take: takeProgress }}
            />
          ) : null
        }
      />
    </ClientMessages>
  );
}
