'use client';
import X from 'lucide-react/icons/x';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import type { UnitItem, UnitListActions } from './unit-list';
import { useAnswer } from './use-answer';

/** Full name and other names of one unit; each change is stored by its own button. */
export function UnitDialog({
  unit,
  actions,
  onClose,
}: {
  readonly unit: UnitItem | null;
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
          <Rename unit={unit} rename={actions.rename} />
          <Aliases unit={unit} add={actions.addAlias} remove={actions.removeAlias} />
        </div>
      ) : null}
    </Dialog>
  );
}

function Rename({
  unit,
  rename,
}: {
  readonly unit: UnitItem;
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

function Aliases({
  unit,
  add,
  remove,
}: {
  readonly unit: UnitItem;
  readonly add: UnitListActions['addAlias'];
  readonly remove: UnitListActions['removeAlias'];
}) {
  const t = useTranslations('units');
  const [alias, setAlias] = useState('');
  const { ask, error, busy } = useAnswer();
  return (
    <section className="border-t border-line-1 pt-4">
      <h3 className="text-12 text-ink-2">{t('aliases')}</h3>
      {unit.aliases.length > 0 ? (
        <ul className="mt-1">
          {unit.aliases.map((one) => (
            <li key={one} className="flex min-h-8 items-center gap-2">
              <span className="min-w-0 flex-1 break-all" lang="zh-CN">
                {one}
              </span>
              <Button
                variant="ghost"
                square
                aria-label={t('removeAlias', { name: one })}
                title={t('removeAlias', { name: one })}
                onClick={() =>
                  ask(
                    () => remove(unit.id, one),
                    () => {},
                  )
                }
              >
                <X aria-hidden size={14} />
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1 text-13 text-ink-3">{t('noAliases')}</p>
      )}
      <form
        noValidate
        className="mt-3 grid items-start gap-2 md:grid-cols-[1fr_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          ask(
            () => add(unit.id, alias),
            () => setAlias(''),
          );
        }}
      >
        <TextField
          name="unit-alias"
          lang="zh-CN"
          autoComplete="off"
          label={t('newAlias')}
          value={alias}
          error={error}
          onChange={(event) => setAlias(event.target.value)}
        />
        <Button
          type="submit"
          size="form"
          aria-disabled={busy || undefined}
          className="md:mt-[26px]"
        >
          {t('addAlias')}
        </Button>
      </form>
    </section>
  );
}
