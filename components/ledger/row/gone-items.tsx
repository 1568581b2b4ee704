'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { HangTarget } from '@/lib/ledger/hang-targets';
import type { RowProgress } from '@/lib/ledger/row-progress';
import { Button } from '../../ui/button';
import { HangDialog } from './hang-dialog';
import type { ProgressContext } from './progress-context';
import { ProgressWords } from './progress-words';

/** Progress of tasks that are no longer in the text, with their last words, and the way to another row. */
export function GoneItems({
  gone,
  targets,
  context,
}: {
  readonly gone: readonly RowProgress[];
  readonly targets: readonly HangTarget[];
  readonly context: ProgressContext;
}) {
  const t = useTranslations('ledger.hang');
  const [asked, setAsked] = useState<string | null>(null);
  const progress = gone.find(({ rowId }) => rowId === asked);
  return (
    <>
      <ul className="grid gap-3">
        {gone.map((one) => (
          <li key={one.rowId}>
            <p lang="zh-CN" className="text-13 text-ink-2">
              {one.basis.place ? <span className="mr-2 text-ink-3">{one.basis.place}</span> : null}
              {one.basis.clause}
            </p>
            <ProgressWords progress={one} />
            {context.may ? (
              <Button
                variant="ghost"
                className="-ml-1.5 px-1.5! text-accent!"
                aria-label={`${t('open')}　${one.basis.clause}`}
                onClick={() => setAsked(one.rowId)}
              >
                {t('open')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {progress ? (
        <HangDialog {...{ progress, targets, context }} onClose={() => setAsked(null)} />
      ) : null}
    </>
  );
}
