'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { TextField } from '../ui/field';
import type { UnitListActions } from './unit-list';
import { useAnswer } from './use-answer';

/** The full name of a unit; the old one stays as an alias unless told otherwise. */
export function UnitRename({
  unit,
  rename,
}: {
  readonly unit: RegistryUnit;
  readonly rename: UnitListActions['rename'];
}) {
  const t = useTranslations('units');
  const [name, setName] = useState(unit.name);
  const [keepOld, setKeepOld] = useState(true);
  const { ask, error, busy } = useAnswer();
  const changed = name.trim() !== unit.name;
  return (
    <form
      noValidate
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (changed)
          ask(
            () => rename(unit.id, name, keepOld),
            () => setName(name.trim()),
          );
      }}
    >
      <TextField
        name="unit-name"
        lang="zh-CN"
        autoComplete="off"
        label={t('name')}
        value={name}
        error={error}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Check checked={keepOld} onChange={setKeepOld} className="flex-1 text-13 text-ink-2">
          {t('keepOld')}
        </Check>
        <Button type="submit" aria-disabled={!changed || busy || undefined}>
          {busy ? t('saving') : t('rename')}
        </Button>
      </div>
    </form>
  );
}
