'use client';
import { useTranslations } from 'next-intl';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { Dialog } from '../ui/dialog';
import { MergedUnits } from './merged-units';
import { UnitAliases } from './unit-aliases';
import { UnitFacts } from './unit-facts';
import type { UnitListActions } from './unit-list';
import { UnitRename } from './unit-rename';

/** Everything of one unit; each change is stored by its own button. */
export function UnitDialog({
  unit,
  actions,
  onClose,
}: {
  readonly unit: RegistryUnit | null;
  readonly actions: UnitListActions;
  readonly onClose: () => void;
}) {
  const t = useTranslations('units');
  const close = useTranslations('common')('close');
  return (
    <Dialog
      open={unit !== null}
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('editTitle')}
      closeLabel={close}
    >
      {unit ? (
        <div className="grid gap-6">
          <UnitRename unit={unit} rename={actions.rename} />
          <UnitAliases unit={unit} add={actions.addAlias} remove={actions.removeAlias} />
          <UnitFacts unit={unit} save={actions.setFacts} />
          <MergedUnits unit={unit} unmerge={actions.unmerge} />
        </div>
      ) : null}
    </Dialog>
  );
}
