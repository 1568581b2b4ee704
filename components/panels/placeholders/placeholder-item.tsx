'use client';
import { useTranslations } from 'next-intl';
import { memo, useId, useRef, useState } from 'react';
import type { FillRefusal } from '@/lib/editor/placeholders/fill-by-name';
import type { OpenPlaceholder } from '@/lib/editor/placeholders/open-placeholders';
import { INPUT_STYLE } from '../../ui/field';
import { moveInItem } from './move-in-item';
import { PlaceList } from './place-list';

/**
 * One name: the name leads to its places one after the other, the field fills them all, ↓ goes to the list of places.
 */
export const PlaceholderItem = memo(function PlaceholderItem({
  placeholder: { name, places },
  onGo,
  onFill,
  onLast,
}: {
  readonly placeholder: OpenPlaceholder;
  readonly onGo: (id: string) => void;
  /** Null for who only reads. @returns why nothing was filled, else null */
  readonly onFill: ((name: string, value: string) => FillRefusal | null) | null;
  /** The only name in the list was filled: the keys have no place here any more. */
  readonly onLast: () => void;
}) {
  const t = useTranslations('placeholders');
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const visited = useRef(-1);
  const [refusal, setRefusal] = useState<FillRefusal | null>(null);

  const goToNext = () => {
    visited.current = (visited.current + 1) % places.length;
    const place = places[visited.current];
    if (place) onGo(place.id);
  };
  const fill = (value: string) => {
    const refused = onFill?.(name, value) ?? null;
    setRefusal(refused);
    if (refused !== null) return;
    // This item is taken away next: the keys go to the field after it, else before it.
    const { nextElementSibling: next, previousElementSibling: before } = item.current ?? {};
    const field = (next ?? before)?.querySelector('input');
    if (field) field.focus();
    else onLast();
  };

  return (
    <li ref={item} onKeyDown={moveInItem} className="border-b border-line-1 px-4 py-3">
      <div className="flex items-baseline gap-2">
        <button
          type="button"
          data-stop
          title={t('go')}
          onClick={goToNext}
          className="min-w-0 rounded-1 text-left text-13 leading-6 font-medium text-(--hold) hover:underline max-md:min-h-11"
        >
          <span
            lang="zh-CN"
            className="rounded-1 bg-(--hold-tint) box-decoration-clone px-1 py-0.5"
          >
            {name || t('noName')}
          </span>
        </button>
        <span className="flex-none text-12 text-ink-3 tabular-nums">
          {t('places', { n: places.length })}
        </span>
      </div>
      {onFill ? (
        <input
          data-stop
          aria-label={t('fill', { name: name || t('noName') })}
          placeholder={t('value')}
          lang="zh-CN"
          spellCheck={false}
          autoComplete="off"
          aria-invalid={refusal ? true : undefined}
          aria-describedby={refusal ? id : undefined}
          onChange={() => setRefusal(null)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            fill(event.currentTarget.value);
          }}
          className={`${INPUT_STYLE} mt-1.5 h-8 text-13!`}
        />
      ) : null}
      {refusal ? (
        <p id={id} role="alert" className="mt-1 text-12 text-over">
          {t(`refused.${refusal}`)}
        </p>
      ) : null}
      <PlaceList name={name} places={places} onGo={onGo} />
    </li>
  );
});
