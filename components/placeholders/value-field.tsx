'use client';
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useId, useState } from 'react';
import type { FillRefusal } from '@/lib/editor/placeholders/value-for';
import type { AskedFor } from '@/lib/placeholders/asked-for';
import { readValue } from '@/lib/placeholders/read-value';
import type { UnitBook } from '@/lib/units/unit-book';
import { searchUnits } from '../editor/chip/unit-choice';
import { classNames } from '../ui/class-names';
import { INPUT_STYLE } from '../ui/field';
import { ChoiceField } from './choice-field';
import { useRefusalWords } from './use-refusal-words';

/** So many units are offered at once. */
const SHOWN = 5;

interface ValueFieldProps {
  readonly name: string;
  readonly asked: AskedFor;
  /** The words that fill the name now; null while it is open. */
  readonly value: string | null;
  readonly book: UnitBook;
  readonly speechDate: string | null;
  /** Gets what Enter does now, for a button beside the field; null while nothing is typed. */
  readonly enter?: RefObject<(() => void) | null>;
  /** @returns why nothing was filled, else null */
  readonly onFill: (typed: string) => FillRefusal | null;
}

/**
 * Fills a name by its type: words, a unit of the registry, a day, a number with what it counts, a choice. What cannot be
 * taken stays in the field, with a sentence under it.
 */
export function ValueField(props: ValueFieldProps) {
  const { asked, onFill } = props;
  const id = useId();
  const words = useRefusalWords();
  const [refusal, setRefusal] = useState<FillRefusal | null>(null);
  const fill = (typed: string) => {
    const refused = onFill(typed);
    setRefusal(refused);
    return refused === null;
  };
  const error = refusal ? id : undefined;
  return (
    <>
      {asked.type === 'choice' && asked.options.length > 0 ? (
        <ChoiceField {...props} onFill={fill} />
      ) : (
        <TypedField {...props} error={error} onFill={fill} onType={() => setRefusal(null)} />
      )}
      {refusal ? (
        <p id={id} role="alert" className="mt-1 text-12 text-over">
          {words(refusal)}
        </p>
      ) : null}
    </>
  );
}

function TypedField({
  name,
  asked,
  value,
  book,
  speechDate,
  error,
  enter,
  onFill,
  onType,
}: Omit<ValueFieldProps, 'onFill'> & {
  readonly error: string | undefined;
  readonly onFill: (typed: string) => boolean;
  readonly onType: () => void;
}) {
  const t = useTranslations('placeholders');
  const id = useId();
  /** Null = nothing typed that is not taken. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const shown = typed ?? value ?? '';
  const { type, measure } = asked;
  const isUnit = type === 'unit';
  const found =
    isUnit && typed !== null && typed.trim() !== ''
      ? searchUnits(book.units, typed, speechDate).slice(0, SHOWN)
      : [];
  const marked = found[active]?.unit.name;
  const read = typed === null ? null : readValue(typed.trim(), asked, { speechDate });
  const says = read?.ok && read.value !== typed?.trim() ? read.value : null;
  const take = (words: string) => {
    if (onFill(words)) setTyped(null);
  };
  useEffect(() => {
    if (!enter) return;
    enter.current = typed === null ? null : () => take(marked ?? typed);
    return () => {
      enter.current = null;
    };
  });
  return (
    <>
      <div className="relative">
        <input
          data-stop
          data-first=""
          aria-label={t('fill', { name: name || t('noName') })}
          placeholder={t(`hints.${type ?? 'text'}`)}
          lang="zh-CN"
          spellCheck={false}
          autoComplete="off"
          {...(type === 'number' ? { inputMode: 'decimal' as const } : {})}
          {...(isUnit
            ? {
                role: 'combobox',
                'aria-expanded': found.length > 0,
                'aria-controls': `${id}-list`,
                'aria-activedescendant': marked === undefined ? undefined : `${id}-${active}`,
              }
            : {})}
          value={shown}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ?? (says ? `${id}-says` : undefined)}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
            onType();
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step && found.length > 0) {
              // One step past the units: the words as they are typed.
              const stops = found.length + 1;
              setActive((active + step + stops) % stops);
              event.stopPropagation();
            } else if (event.key === 'Enter') take(marked ?? shown);
            else return;
            event.preventDefault();
          }}
          className={classNames(
            INPUT_STYLE,
            'h-8 text-13! max-md:h-11 max-md:text-16!',
            measure !== '' && 'pr-14!',
          )}
        />
        {measure === '' ? null : (
          <span
            aria-hidden
            lang="zh-CN"
            className="pointer-events-none absolute inset-y-0 right-2.5 flex max-w-12 items-center truncate text-12 text-ink-3"
          >
            {measure}
          </span>
        )}
      </div>
      {isUnit ? (
        <div id={`${id}-list`} role="listbox" aria-label={t('units')}>
          {found.map(({ unit, alias }, index) => (
            <div
              key={unit.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
                take(unit.name);
              }}
              className="mt-0.5 flex h-7 cursor-pointer items-center gap-2 rounded-1 px-2 text-13 hover:bg-fill-1 aria-selected:bg-fill-2"
            >
              <span className="min-w-0 flex-1 truncate" lang="zh-CN">
                {unit.name}
              </span>
              <span className="shrink-0 truncate text-12 text-ink-3">
                {alias?.name ?? (index === active ? t('enterTakes') : '')}
              </span>
            </div>
          ))}
        </div>
      ) : null}
      {says ? (
        <p id={`${id}-says`} className="mt-1 text-12 text-ink-3" lang="zh-CN">
          {t('says', { words: says })}
        </p>
      ) : null}
    </>
  );
}
