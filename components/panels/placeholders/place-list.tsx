'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { NamedPlace } from '@/lib/editor/placeholders/named-placeholders';

/** So many places are shown at first. */
const SHOWN = 3;
const STYLE =
  'hover-fade -mx-1.5 flex w-[calc(100%+0.75rem)] gap-2 rounded-1 px-1.5 py-0.5 text-left text-12 leading-5 text-ink-2 hover:bg-fill-1 max-md:min-h-11 max-md:items-center';

/** Where a name stands: the numbers of the points around it and some words; pressed, it goes there. */
export function PlaceList({
  name,
  places,
  onGo,
}: {
  readonly name: string;
  readonly places: readonly NamedPlace[];
  readonly onGo: (id: string) => void;
}) {
  const t = useTranslations('placeholders');
  const [all, setAll] = useState(false);
  const shown = all ? places : places.slice(0, SHOWN);
  return (
    <ul className="mt-1">
      {shown.map(({ id, path, before, after }) => (
        <li key={id}>
          <button
            type="button"
            data-stop
            tabIndex={-1}
            lang="zh-CN"
            onClick={() => onGo(id)}
            className={STYLE}
          >
            {path ? <span className="flex-none text-ink-3">{path}</span> : null}
            <span className="line-clamp-2 min-w-0 flex-1">
              {before}
              <span className="bg-(--hold-tint) text-(--hold)">{name}</span>
              {after}
            </span>
          </button>
        </li>
      ))}
      {places.length > shown.length ? (
        <li>
          <button
            type="button"
            data-stop
            tabIndex={-1}
            onClick={() => setAll(true)}
            className={`${STYLE} text-ink-3!`}
          >
            {t('more', { n: places.length - shown.length })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
