'use client';
import { useTranslations } from 'next-intl';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { useAct } from '../forms/use-act';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast-store';
import type { UnitListActions } from './unit-list';

/** Units that were merged into this one, each with the way back. */
export function MergedUnits({
  unit,
  unmerge,
}: {
  readonly unit: RegistryUnit;
  readonly unmerge: UnitListActions['unmerge'];
}) {
  const t = useTranslations('units');
  const { act } = useAct();
  if (unit.merged.length === 0) return null;
  return (
    <section className="border-t border-line-1 pt-4">
      <h3 className="text-12 text-ink-2">{t('merged')}</h3>
      <ul className="mt-1">
        {unit.merged.map(({ id, name }) => (
          <li key={id} className="flex min-h-8 items-center gap-2">
            <span className="min-w-0 flex-1 break-all" lang="zh-CN">
              {name}
            </span>
            <Button
              variant="ghost"
              aria-label={t('unmergeOf', { name })}
              onClick={() =>
                act(
                  () => unmerge(unit.id, id),
                  () => showToast(t('unmerged', { name })),
                )
              }
            >
              {t('unmerge')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
