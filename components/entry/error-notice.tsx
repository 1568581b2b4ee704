'use client';
import { useTranslations } from 'next-intl';
import { EmptyState } from '../ui/empty-state';

/** The looks of buttons are left out: this loads with every page, before its text can be edited. */
const WAY_ON = 'h-9 rounded-2 border px-4 text-14 max-md:h-11';

/** An unexpected failure of a page: what is safe, the way on, and a number for whoever repairs it. */
export function ErrorNotice({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  const t = useTranslations('page');
  return (
    <main className="flex min-h-dvh flex-col justify-center bg-surface px-6 md:px-[12vw]">
      <EmptyState
        level="h1"
        title={t('errorTitle')}
        actions={
          <>
            <button
              type="button"
              className={`${WAY_ON} border-accent bg-accent text-on-accent`}
              onClick={reset}
            >
              {t('retry')}
            </button>
            <a className={`${WAY_ON} inline-flex items-center border-line-2 bg-paper`} href="/">
              {t('toDrafts')}
            </a>
          </>
        }
      >
        {t('errorText')}
      </EmptyState>
      {error.digest ? (
        <p className="text-12 text-ink-3">{t('reference', { digest: error.digest })}</p>
      ) : null}
    </main>
  );
}
