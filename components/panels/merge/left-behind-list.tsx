'use client';
import { useTranslations } from 'next-intl';
import type { SectionPerson, SectionWork } from '@/lib/sections/work/section-work';
import { useAct } from '../../forms/use-act';
import type { SectionActions } from '../../sections/section-actions';
import { Button } from '../../ui/button';

/** Work whose heading was deleted: it stays until the heading is back or somebody discards it. */
export function LeftBehindList({
  works,
  people,
  draftId,
  actions,
  onDiscarded,
}: {
  readonly works: readonly SectionWork[];
  readonly people: readonly SectionPerson[];
  readonly draftId: string;
  /** Null for readers. */
  readonly actions: SectionActions | null;
  readonly onDiscarded: () => void;
}) {
  const t = useTranslations('merge');
  const words = useTranslations('sections');
  const { act, pending } = useAct();
  if (works.length === 0) return null;
  return (
    <section className="border-b border-line-1 px-4 py-3">
      <h3 className="text-12 font-semibold text-near">{t('left', { n: works.length })}</h3>
      <p className="text-12 text-ink-3">{t('leftHint')}</p>
      <ul>
        {works.map(({ uid, title, ownerId, status }) => (
          <li key={uid} className="flex items-center gap-2 pt-1.5">
            <span lang="zh-CN" className="min-w-0 flex-1 truncate">
              {title}
            </span>
            <span className="text-12 text-ink-3">
              {people.find(({ id }) => id === ownerId)?.name ?? words('nobody')} ·{' '}
              {words(`status.${status}`)}
            </span>
            {actions ? (
              <Button
                aria-disabled={pending || undefined}
                onClick={() =>
                  act(
                    () =>
                      actions.setWork({ draftId, uid, title: null, fields: { discarded: true } }),
                    onDiscarded,
                  )
                }
              >
                {t('discard')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
