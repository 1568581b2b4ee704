'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { UNIT_KINDS } from '@/lib/units/unit-kinds';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { SelectField } from '../ui/select-field';
import { showToast } from '../ui/toast-store';
import { TermFields } from './term-fields';
import type { UnitListActions } from './unit-list';
import { useAnswer } from './use-answer';

/** What a unit is, its place in the order, and the days it exists. */
export function UnitFacts({
  unit,
  save,
}: {
  readonly unit: RegistryUnit;
  readonly save: UnitListActions['setFacts'];
}) {
  const t = useTranslations('units');
  const [kind, setKind] = useState<string>(unit.kind);
  const [rank, setRank] = useState(unit.rank === null ? '' : String(unit.rank));
  const [from, setFrom] = useState(unit.from ?? '');
  const [to, setTo] = useState(unit.to ?? '');
  const { ask, error, busy } = useAnswer();
  return (
    <form
      noValidate
      aria-label={t('facts')}
      className="grid grid-cols-2 items-start gap-3 border-t border-line-1 pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        ask(
          () => save(unit.id, { kind, rank, from, to }),
          () => showToast(t('savedFacts')),
        );
      }}
    >
      <SelectField
        name="unit-kind"
        label={t('kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value)}
      >
        <option value="">{t('noKind')}</option>
        {UNIT_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`kinds.${one}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        name="unit-rank"
        inputMode="numeric"
        autoComplete="off"
        label={t('rank')}
        aside={<span className="text-12 text-ink-3">{t('rankHint')}</span>}
        value={rank}
        onChange={(event) => setRank(event.target.value)}
      />
      <TermFields of="unit" from={from} to={to} onFrom={setFrom} onTo={setTo} />
      <p role="alert" className="text-12 text-over">
        {error}
      </p>
      <div className="flex justify-end">
        <Button type="submit" aria-disabled={busy || undefined}>
          {busy ? t('saving') : t('saveFacts')}
        </Button>
      </div>
    </form>
  );
}
