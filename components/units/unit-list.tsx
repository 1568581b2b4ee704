'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import type { ActResult } from '../forms/act';
import { useAct } from '../forms/use-act';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { EmptyState } from '../ui/empty-state';
import { SearchField } from '../ui/search-field';
import { Tag } from '../ui/tag';
import { showToast } from '../ui/toast-store';
import { UnitDialog } from './unit-dialog';
import { useTermWords } from './use-term-words';

export interface UnitListActions {
  readonly rename: (unitId: string, name: string, keepOld: boolean) => Promise<ActResult>;
  readonly addAlias: (
    unitId: string,
    alias: string,
    from: string,
    to: string,
  ) => Promise<ActResult>;
  readonly removeAlias: (unitId: string, alias: string) => Promise<ActResult>;
  /** Everything as typed. */
  readonly setFacts: (
    unitId: string,
    facts: {
      readonly kind: string;
      readonly rank: string;
      readonly from: string;
      readonly to: string;
    },
  ) => Promise<ActResult>;
  readonly unmerge: (unitId: string, otherId: string) => Promise<ActResult>;
  readonly retire: (unitId: string, retired: boolean) => Promise<ActResult>;
}

/** The units of the office; those in use first. Search goes over names and aliases. */
export function UnitList({
  units,
  mayWrite,
  actions,
}: {
  readonly units: readonly RegistryUnit[];
  readonly mayWrite: boolean;
  readonly actions: UnitListActions;
}) {
  const t = useTranslations('units');
  const termWords = useTermWords();
  const { act } = useAct();
  const [words, setWords] = useState('');
  const [edited, setEdited] = useState<string | null>(null);
  const wanted = words.trim().toLowerCase();
  const shown = units
    .filter(({ name, aliases }) =>
      [name, ...aliases.map((alias) => alias.name)].some((one) =>
        one.toLowerCase().includes(wanted),
      ),
    )
    .sort((a, b) => Number(a.retired) - Number(b.retired));
  if (units.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>;
  const retire = ({ id, name }: RegistryUnit, retired: boolean) =>
    act(
      () => actions.retire(id, retired),
      () =>
        showToast(t(retired ? 'retiredToast' : 'restoredToast', { name }), {
          label: t('undo'),
          run: () => act(() => actions.retire(id, !retired)),
        }),
    );
  return (
    <>
      <div className="flex items-center gap-3 border-b border-line-2 pb-2">
        <SearchField
          aria-label={t('search')}
          placeholder={t('search')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="flex-1"
        />
        <span role="status" className="text-12 text-ink-3">
          {t('count', { n: shown.length })}
        </span>
      </div>
      <ul>
        {shown.map((unit) => (
          <li
            key={unit.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line-1 py-2"
          >
            <span className="min-w-0 flex-1 basis-32" lang="zh-CN">
              <span
                className={classNames('break-all', unit.retired ? 'text-ink-3' : 'font-medium')}
              >
                {unit.name}
              </span>
              {unit.retired ? (
                <span className="ml-2">
                  <Tag>{t('retired')}</Tag>
                </span>
              ) : null}
              {unit.aliases.length > 0 ? (
                <span className="block text-12 break-all text-ink-3">
                  {unit.aliases
                    .map(({ name, ...term }) => name + bracketed(termWords(term)))
                    .join('、')}
                </span>
              ) : null}
            </span>
            <Facts kind={unit.kind} words={termWords(unit)} />
            {mayWrite ? (
              <span className="flex gap-1">
                <Button
                  variant="ghost"
                  aria-label={t('editOf', { name: unit.name })}
                  onClick={() => setEdited(unit.id)}
                >
                  {t('edit')}
                </Button>
                <Button
                  variant="ghost"
                  aria-label={t(unit.retired ? 'restoreOf' : 'retireOf', { name: unit.name })}
                  onClick={() => retire(unit, !unit.retired)}
                >
                  {t(unit.retired ? 'restore' : 'retire')}
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className="py-6 text-ink-3">{t('none', { words })}</p> : null}
      <UnitDialog
        key={edited}
        unit={units.find(({ id }) => id === edited) ?? null}
        actions={actions}
        onClose={() => setEdited(null)}
      />
    </>
  );
}

function Facts({ kind, words }: { readonly kind: RegistryUnit['kind']; readonly words: string }) {
  const t = useTranslations('units');
  if (kind === '' && words === '') return null;
  return (
    <span className="text-12 text-ink-3 tabular-nums max-md:order-last max-md:basis-full">
      {[kind === '' ? '' : t(`kinds.${kind}`), words].filter(Boolean).join('　')}
    </span>
  );
}

const bracketed = (words: string) => (words === '' ? '' : `（${words}）`);
