'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { type SimilarPair, similarUnits } from '@/lib/units/similar-units';
import { ButtonLink } from '../../ui/button-link';
import { EmptyState } from '../../ui/empty-state';
import { SelectField } from '../../ui/select-field';
import { type MergeActions, MergeButton } from './merge-button';
import { PairItem } from './pair-item';

/** Units that may be one, the surest first, and any two by hand. */
export function Duplicates({
  units,
  actions,
}: {
  readonly units: readonly RegistryUnit[];
  readonly actions: MergeActions;
}) {
  const t = useTranslations('units');
  const pairs = useMemo(() => similarUnits(units), [units]);
  const keyOf = ({ a, b }: SimilarPair) => `${a.id} ${b.id}`;
  return (
    <>
      {pairs.length === 0 ? (
        <EmptyState title={t('merging.none')} />
      ) : (
        <ul className="border-t border-line-2">
          {pairs.map((pair) => (
            <PairItem key={keyOf(pair)} pair={pair} actions={actions} />
          ))}
        </ul>
      )}
      <ByHand units={units} actions={actions} />
      <ButtonLink href="/units" variant="ghost" className="mt-6 -ml-2.5">
        {t('backToList')}
      </ButtonLink>
    </>
  );
}

function ByHand({
  units,
  actions,
}: {
  readonly units: readonly RegistryUnit[];
  readonly actions: MergeActions;
}) {
  const t = useTranslations('units.merging');
  const [ids, setIds] = useState({ first: '', second: '' });
  const byId = (id: string) => units.find((unit) => unit.id === id);
  const [kept, other] = [byId(ids.first), byId(ids.second)];
  return (
    <section aria-label={t('self')} className="mt-8">
      <h2 className="mb-2 text-14 font-medium">{t('self')}</h2>
      <div className="grid items-end gap-3 md:grid-cols-[1fr_1fr_auto]">
        {(['first', 'second'] as const).map((which) => (
          <SelectField
            key={which}
            name={`merge-${which}`}
            label={t(which)}
            lang="zh-CN"
            value={ids[which]}
            onChange={(event) => setIds({ ...ids, [which]: event.target.value })}
          >
            <option value="">{t('pickOne')}</option>
            {units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        ))}
        <MergeButton
          kept={kept}
          other={kept === other ? undefined : other}
          actions={actions}
          size="form"
        />
      </div>
    </section>
  );
}
