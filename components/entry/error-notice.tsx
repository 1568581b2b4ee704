'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { ButtonAnchor } from '../ui/button-anchor';
import { EmptyState } from '../ui/empty-state';

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
            <Button variant="primary" size="form" onClick={reset}>
              {t('retry')}
            </Button>
            <ButtonAnchor size="form" href="/">
              {t('toDrafts')}
            </ButtonAnchor>
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
