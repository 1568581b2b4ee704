'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useAct } from '../forms/use-act';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast-store';
import type { DraftAct } from './draft-row';
import { When } from './when';

export interface BinRow {
  readonly id: string;
  readonly name: string;
  readonly binnedAt: Date;
  readonly canRestore: boolean;
}

/** Drafts in the bin, each with the way back. */
export function BinList({
  rows,
  now,
  restore,
}: {
  readonly rows: readonly BinRow[];
  readonly now: Date;
  readonly restore: DraftAct;
}) {
  const t = useTranslations('drafts');
  const { act, pending } = useAct();
  const router = useRouter();
  const putBack = ({ id, name }: BinRow) =>
    act(
      () => restore(id),
      () =>
        showToast(t('restored', { title: name }), {
          label: t('open'),
          run: () => router.push(`/drafts/${id}`),
        }),
    );
  return (
    <ul className="border-t border-line-2">
      {rows.map((row) => (
        <li key={row.id} className="flex items-center gap-4 border-b border-line-1 py-2.5">
          <span className="min-w-0 flex-1 text-14">{row.name}</span>
          <span className="text-ink-3">
            <When at={row.binnedAt} now={now} />
          </span>
          {row.canRestore ? (
            <Button aria-disabled={pending || undefined} onClick={() => putBack(row)}>
              {pending ? t('restoring') : t('restore')}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
