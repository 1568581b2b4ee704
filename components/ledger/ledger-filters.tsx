import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PROGRESS_STATUSES } from '@/lib/ledger/row-progress';
import { LACKS } from '@/lib/ledger/sheet/filter-lines';
import { STANDINGS } from '@/lib/ledger/task-standing';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { INPUT_STYLE } from '../ui/field';
import { SearchField } from '../ui/search-field';
import { type LedgerView, viewHref } from './ledger-view';

/** What can be chosen from. */
export interface FilterChoices {
  readonly units: readonly string[];
  readonly drafts: readonly { readonly id: string; readonly name: string }[];
}

/** The filters as a form that leads to an address: it works without script, and the address can be passed on. */
export function LedgerFilters({
  view,
  choices,
  several,
}: {
  readonly view: LedgerView;
  readonly choices: FilterChoices;
  readonly several: boolean;
}) {
  const t = useTranslations('ledgerPage');
  const { filter, path, by } = view;
  const active = Object.values(filter).some((value) => value !== '');
  return (
    <search aria-label={t('filter')} className="print:hidden">
      {/* A link to another view chooses anew: what was chosen before must not stay in the fields. */}
      <form key={viewHref(view)} action={path} className="flex flex-wrap items-end gap-2 py-3">
        <input type="hidden" name="by" value={by} />
        {several ? (
          <Choice name="draft" label={t('draft')} value={filter.draft} all={t('all')}>
            {choices.drafts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
        ) : null}
        <Choice name="unit" label={t('unit')} value={filter.unit} all={t('all')}>
          {choices.units.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Choice>
        <Choice
          name="standing"
          label={t('columns.standing')}
          value={filter.standing}
          all={t('all')}
        >
          {STANDINGS.map((one) => (
            <option key={one} value={one}>
              {t(`standing.${one}`)}
            </option>
          ))}
        </Choice>
        <Choice name="status" label={t('statusLabel')} value={filter.status} all={t('all')}>
          {PROGRESS_STATUSES.map((one) => (
            <option key={one} value={one}>
              {t(`status.${one}`)}
            </option>
          ))}
        </Choice>
        <Choice name="lacks" label={t('lacks')} value={filter.lacks} all={t('all')}>
          {LACKS.map((one) => (
            <option key={one} value={one}>
              {t(`lack.${one}`)}
            </option>
          ))}
        </Choice>
        <SearchField
          name="words"
          aria-label={t('words')}
          placeholder={t('words')}
          defaultValue={filter.words}
          maxLength={100}
          className="min-w-40 flex-1 max-md:w-full"
        />
        <Button type="submit" className="h-8">
          {t('apply')}
        </Button>
        {active ? (
          <ButtonLink variant="ghost" className="h-8" href={viewHref({ ...view, filter: NOTHING })}>
            {t('clear')}
          </ButtonLink>
        ) : null}
      </form>
    </search>
  );
}

const NOTHING = { draft: '', unit: '', status: '', standing: '', lacks: '', words: '' } as const;

function Choice({
  name,
  label,
  value,
  all,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly all: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="grid gap-0.5 max-md:flex-1">
      <label htmlFor={`filter-${name}`} className="text-12 text-ink-3">
        {label}
      </label>
      <select
        id={`filter-${name}`}
        name={name}
        defaultValue={value}
        className={`${INPUT_STYLE} h-8 max-w-48 min-w-24 text-13! max-md:h-11 max-md:max-w-none`}
      >
        <option value="">{all}</option>
        {children}
      </select>
    </div>
  );
}
