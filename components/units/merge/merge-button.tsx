'use client';
import { useTranslations } from 'next-intl';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import type { ActResult } from '../../forms/act';
import { useAct } from '../../forms/use-act';
import { Button } from '../../ui/button';
import type { ButtonSize } from '../../ui/button-style';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { showToast } from '../../ui/toast-store';

export interface MergeActions {
  readonly merge: (unitId: string, otherId: string) => Promise<ActResult>;
  readonly unmerge: (unitId: string, otherId: string) => Promise<ActResult>;
}

/** Merges after saying what will happen; the toast takes it back. */
export function MergeButton({
  kept,
  other,
  actions,
  size = 'control',
}: {
  readonly kept: RegistryUnit | undefined;
  readonly other: RegistryUnit | undefined;
  readonly actions: MergeActions;
  readonly size?: ButtonSize;
}) {
  const t = useTranslations('units.merging');
  const undo = useTranslations('units')('undo');
  const { act, pending } = useAct();
  if (!kept || !other) {
    return (
      <Button size={size} aria-disabled>
        {t('merge')}
      </Button>
    );
  }
  const both = { kept: kept.name, other: other.name };
  const names = [other.name, ...other.aliases.map(({ name }) => name)].join('、');
  const merge = () =>
    act(
      () => actions.merge(kept.id, other.id),
      () =>
        showToast(t('merged', both), {
          label: undo,
          run: () => act(() => actions.unmerge(kept.id, other.id)),
        }),
    );
  return (
    <ConfirmDialog
      trigger={
        <Button
          size={size}
          aria-label={t('mergeOf', { a: kept.name, b: other.name })}
          aria-disabled={pending || undefined}
        >
          {t('merge')}
        </Button>
      }
      title={t('confirmTitle', both)}
      text={t('confirm', { ...both, names })}
      cancel={t('cancel')}
      confirm={t('merge')}
      variant="primary"
      onConfirm={merge}
    />
  );
}
