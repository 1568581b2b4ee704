'use client';
import Plus from 'lucide-react/icons/plus';
import { useTranslations } from 'next-intl';
import { type Ref, useEffect, useId, useState, useTransition } from 'react';
import type { CivilDate } from '@/lib/deadlines/civil-date';
import type { ChipUnit } from '@/lib/draft/draft';
import { MAX_UNIT_NAME } from '@/lib/units/unit-name';
import { askServer } from '../../forms/ask-server';
import { classNames } from '../../ui/class-names';
import { INPUT_STYLE } from '../../ui/field';
import { useSteady } from '../../ui/use-steady';
import { type FoundUnit, searchUnits, type UnitActions } from './unit-choice';
import type { Units } from './use-units';

/** So many units are offered at once. */
const SHOWN = 6;

/** Finds a unit by name or alias, or adds one to the registry; Enter takes the marked one (CHIP12). */
export function UnitSearch({
  input,
  insteadOf,
  draftId,
  units,
  actions,
  taken,
  day,
  onAdd,
}: {
  readonly input: Ref<HTMLInputElement>;
  /** Name of the unit that the found one replaces; null = it is added. */
  readonly insteadOf: string | null;
  readonly draftId: string;
  readonly units: Units;
  readonly actions: UnitActions;
  readonly taken: readonly ChipUnit[];
  readonly day: CivilDate | null;
  readonly onAdd: (unit: Omit<ChipUnit, 'role'>) => void;
}) {
  const t = useTranslations('chip');
  const errors = useTranslations('error');
  const id = useId();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const [error, setError] = useState<string | null>(null);
  /** Enter was pressed for these words before the registry came. */
  const [entered, setEntered] = useState<string | null>(null);
  const [, start] = useTransition();
  const name = words.trim();
  const here = new Set(taken.map(({ unitId }) => (unitId ? units.book.byId(unitId)?.id : null)));
  const found =
    name === ''
      ? []
      : searchUnits(units.book.units, name, day)
          .filter(({ unit }) => !here.has(unit.id))
          .slice(0, SHOWN);
  const asNew = units.known && name !== '' && units.book.byName(name) === undefined;
  const options: (FoundUnit | 'new')[] = asNew ? [...found, 'new'] : found;
  const at = Math.min(active, options.length - 1);

  const clear = () => {
    setWords('');
    setActive(0);
    setError(null);
  };
  const addNew = () => {
    if (name.length > MAX_UNIT_NAME) return setError(errors('unit-name-long'));
    start(async () => answered(name, await askServer(() => actions.add(draftId, name))));
  };
  // Meanwhile other units may have been added, and other words typed: those stay.
  const answered = useSteady((asked: string, answer: Awaited<ReturnType<UnitActions['add']>>) => {
    const { error: failure, params } = answer;
    const unit = 'unit' in answer ? answer.unit : undefined;
    if (unit) units.put(unit);
    else if (failure !== 'forbidden') units.refresh();
    // A guest of the draft may name a unit that the registry does not get.
    const named = failure === 'forbidden' ? { name: asked } : null;
    const added = unit ? { unitId: unit.id, name: unit.name } : named;
    if (added) onAdd(added);
    if (asked !== name) return;
    if (added) clear();
    else if (failure) setError(errors(failure, params));
  });
  const take = (option: FoundUnit | 'new' | undefined) => {
    if (option === 'new') return addNew();
    if (!option) return;
    onAdd({ unitId: option.unit.id, name: option.unit.name });
    clear();
  };
  useEffect(() => {
    if (!units.known || entered === null) return;
    setEntered(null);
    if (entered === name) take(options[at]);
  });
  return (
    <div className="px-3.5 pt-1 pb-2.5">
      <div className="relative">
        <Plus aria-hidden size={14} className="absolute inset-y-0 left-2 my-auto text-ink-3" />
        <input
          ref={input}
          role="combobox"
          data-first=""
          lang="zh-CN"
          aria-label={t('search')}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
          aria-invalid={error !== null || undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={insteadOf === null ? t('searchHint') : t('replaceHint', { name: insteadOf })}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setActive(0);
            setError(null);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step && options.length > 0)
              setActive((at + step + options.length) % options.length);
            else if (event.key === 'Enter' && !units.known) setEntered(name);
            else if (event.key === 'Enter') take(options[at]);
            else return;
            event.preventDefault();
          }}
          className={classNames(INPUT_STYLE, 'h-8 pl-7! text-13!')}
        />
      </div>
      {error ? (
        <p id={`${id}-error`} role="alert" className="mt-1 text-12 text-over">
          {error}
        </p>
      ) : null}
      {units.known || name === '' ? null : (
        <p role="status" className="mt-1 text-12 text-ink-3">
          {t('unitsLoading')}
        </p>
      )}
      <div id={`${id}-list`} role="listbox" aria-label={t('search')}>
        {options.map((option, index) => (
          <div
            key={option === 'new' ? 'new' : option.unit.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              take(option);
            }}
            className="mt-0.5 flex h-7 cursor-pointer items-center gap-2 rounded-1 px-2 hover:bg-fill-1 aria-selected:bg-fill-2"
          >
            <span className="min-w-0 flex-1 truncate" lang="zh-CN">
              {option === 'new' ? t('newUnit', { name }) : option.unit.name}
            </span>
            <span className="shrink-0 truncate text-12 text-ink-3">
              {option === 'new'
                ? t('toRegistry')
                : option.standing !== 'in-force'
                  ? t(`standing.${option.standing}`, { day: day ?? '' })
                  : (option.alias?.name ??
                    (index === at && insteadOf === null ? t('enterAdds') : ''))}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
