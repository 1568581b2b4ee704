'use client';
import X from 'lucide-react/icons/x';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { TermFields } from './term-fields';
import type { UnitListActions } from './unit-list';
import { useAnswer } from './use-answer';
import { useTermWords } from './use-term-words';

/** Other names of a unit, former ones with the days they were used. */
export function UnitAliases({
  unit,
  add,
  remove,
}: {
  readonly unit: RegistryUnit;
  readonly add: UnitListActions['addAlias'];
  readonly remove: UnitListActions['removeAlias'];
}) {
  const t = useTranslations('units');
  const termWords = useTermWords();
  const [alias, setAlias] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const { ask, error, busy } = useAnswer();
  return (
    <section className="border-t border-line-1 pt-4">
      <h3 className="text-12 text-ink-2">{t('aliases')}</h3>
      {unit.aliases.length > 0 ? (
        <ul className="mt-1">
          {unit.aliases.map(({ name, ...term }) => (
            <li key={name} className="flex min-h-8 items-center gap-2">
              <span className="min-w-0 flex-1 break-all" lang="zh-CN">
                {name}
                <TermNote words={termWords(term)} />
              </span>
              <Button
                variant="ghost"
                square
                aria-label={t('removeAlias', { name })}
                title={t('removeAlias', { name })}
                onClick={() =>
                  ask(
                    () => remove(unit.id, name),
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
        className="mt-3 grid grid-cols-2 items-start gap-x-2 gap-y-3 md:grid-cols-[1fr_7rem_7rem_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          ask(
            () => add(unit.id, alias, from, to),
            () => {
              setAlias('');
              setFrom('');
              setTo('');
            },
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
          className="max-md:col-span-2"
          onChange={(event) => setAlias(event.target.value)}
        />
        <TermFields of="alias" from={from} to={to} onFrom={setFrom} onTo={setTo} />
        <Button
          type="submit"
          size="form"
          aria-disabled={busy || undefined}
          className="max-md:col-span-2 md:mt-[26px]"
        >
          {t('addAlias')}
        </Button>
      </form>
    </section>
  );
}

function TermNote({ words }: { readonly words: string }) {
  return words === '' ? null : (
    <span className="ml-2 text-12 text-ink-3 tabular-nums">{words}</span>
  );
}
