'use client';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { useTranslations } from 'next-intl';
import { memo, useRef } from 'react';
import type { NamedPlaceholder } from '@/lib/editor/placeholders/named-placeholders';
import type { FillRefusal } from '@/lib/editor/placeholders/value-for';
import type { UnitBook } from '@/lib/units/unit-book';
import { ValueField } from '../../placeholders/value-field';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Tag } from '../../ui/tag';
import { moveInItem } from './move-in-item';
import { PlaceList } from './place-list';

/** What the panel does with a name; null for who only reads. */
export interface PlaceholderActs {
  /** @returns why nothing was filled, else null */
  readonly fill: (name: string, typed: string) => FillRefusal | null;
  readonly reopen: (name: string) => void;
}

/**
 * One name: the name leads to its places one after the other, the field fills them all or changes what stands there, ↓
 * goes to the list of places.
 */
export const PlaceholderItem = memo(function PlaceholderItem({
  placeholder: { name, asked, open, filled },
  book,
  speechDate,
  onGo,
  acts,
  onLast,
}: {
  readonly placeholder: NamedPlaceholder;
  readonly book: UnitBook;
  readonly speechDate: string | null;
  readonly onGo: (id: string) => void;
  readonly acts: PlaceholderActs | null;
  /** The only open name in the list was filled: the keys have no place here any more. */
  readonly onLast: () => void;
}) {
  const t = useTranslations('placeholders');
  const item = useRef<HTMLLIElement>(null);
  const visited = useRef(-1);
  const isOpen = open.length > 0;
  const places = isOpen ? open : filled;
  const [value = null, ...others] = [...new Set(filled.map(({ words }) => words))];

  const goToNext = () => {
    visited.current = (visited.current + 1) % places.length;
    const place = places[visited.current];
    if (place) onGo(place.id);
  };
  const fill = (typed: string) => {
    const refused = acts?.fill(name, typed) ?? null;
    if (refused !== null || !isOpen) return refused;
    // This item goes to the filled ones next: the keys go to the field after it, else before it.
    const { nextElementSibling: next, previousElementSibling: before } = item.current ?? {};
    const field = (next ?? before)?.querySelector<HTMLElement>('[data-first]');
    if (field) field.focus();
    else onLast();
    return null;
  };

  return (
    <li ref={item} onKeyDown={moveInItem} className="border-b border-line-1 px-4 py-3">
      <div className="flex items-baseline gap-2">
        <button
          type="button"
          data-stop
          title={t('go')}
          onClick={goToNext}
          className={classNames(
            'min-w-0 rounded-1 text-left text-13 leading-6 font-medium hover:underline max-md:min-h-11',
            isOpen ? 'text-(--hold)' : 'text-ink-2',
          )}
        >
          <span
            lang="zh-CN"
            className={classNames(
              'rounded-1 box-decoration-clone',
              isOpen && 'bg-(--hold-tint) px-1 py-0.5',
            )}
          >
            {name || t('noName')}
          </span>
        </button>
        <span className="flex-none text-12 text-ink-3 tabular-nums">
          {t('places', { n: places.length })}
        </span>
        <span className="flex-1" />
        {asked.type ? <Tag>{t(`types.${asked.type}`)}</Tag> : null}
        {acts && !isOpen ? (
          <Button
            variant="ghost"
            square
            aria-label={t('reopenName', { name: name || t('noName') })}
            title={t('reopen')}
            className="-my-1 self-center"
            onClick={() => acts.reopen(name)}
          >
            <RotateCcw aria-hidden size={14} />
          </Button>
        ) : null}
      </div>
      {acts ? (
        <div className="mt-1.5">
          <ValueField {...{ name, asked, value, book, speechDate }} onFill={fill} />
        </div>
      ) : value !== null ? (
        <p className="mt-0.5 text-13" lang="zh-CN">
          {value}
        </p>
      ) : null}
      {others.length > 0 ? (
        <p className="mt-1 text-12 text-near">
          {t('differ', { words: [value, ...others].join('、') })}
        </p>
      ) : null}
      {isOpen ? <PlaceList name={name} places={places} onGo={onGo} /> : null}
      {isOpen && value !== null ? (
        <p className="mt-1 text-12 text-ink-3">{t('others', { n: filled.length, words: value })}</p>
      ) : null}
    </li>
  );
});
