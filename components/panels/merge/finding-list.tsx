'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { MergeFindings } from '@/lib/checks/merge/merge-findings';
import type { Place } from '@/lib/checks/merge/place';
import type { TermVariant } from '@/lib/checks/merge/term-variant';
import { Button } from '../../ui/button';

interface Ways {
  /** The heading that a block stands under. */
  readonly whereIs: (uid: string) => string;
  readonly onGo: (place: Place) => void;
  /** Null for readers. */
  readonly onUnify: ((variant: TermVariant) => void) | null;
}

/** What stands out across sections, by kind, each with why and the way to its places. */
export function FindingList({
  findings: { repeated, variants, uneven },
  ...ways
}: { readonly findings: MergeFindings } & Ways) {
  const t = useTranslations('merge');
  if (repeated.length + variants.length + uneven.length === 0) {
    return <p className="px-4 py-3 text-13 text-ink-3">{t('none')}</p>;
  }
  return (
    <>
      <Group title={t('variants')} count={variants.length}>
        {variants.map((variant) => (
          <VariantItem
            key={variant.forms.map(({ text, places }) => text + (places[0]?.uid ?? '')).join()}
            variant={variant}
            {...ways}
          />
        ))}
      </Group>
      <Group title={t('repeated')} count={repeated.length}>
        {repeated.map(({ same, places }) => (
          <li key={places.map(({ uid, start }) => uid + start).join()} className="pt-2">
            <p className="text-12 text-ink-3">{t(same ? 'same' : 'near', { n: places.length })}</p>
            {(same ? places.slice(0, 1) : places).map((place) => (
              <p key={place.uid + place.start} lang="zh-CN" className="line-clamp-2 text-13">
                {place.text}
              </p>
            ))}
            <Places {...{ places, ...ways }} />
          </li>
        ))}
      </Group>
      <Group title={t('uneven')} count={uneven.length}>
        {uneven.map(({ why, odd, even, example }) => (
          <li key={why + odd.map(({ uid }) => uid).join()} className="pt-2">
            <p className="text-12 text-ink-3">{t(`why.${why}`, { n: even, example })}</p>
            {odd.map(({ uid, title }) => (
              <button
                key={uid}
                type="button"
                lang="zh-CN"
                onClick={() => ways.onGo({ uid, start: 0, end: title.length, text: title })}
                className="hover-fade block text-left text-13 hover:text-accent max-md:min-h-11"
              >
                {title}
              </button>
            ))}
          </li>
        ))}
      </Group>
    </>
  );
}

function Group({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section className="border-b border-line-1 px-4 pt-3 pb-3">
      <h3 className="text-13 font-semibold">
        {title} <span className="font-normal text-ink-3">{count}</span>
      </h3>
      <ul>{children}</ul>
    </section>
  );
}

function VariantItem({ variant, ...ways }: { readonly variant: TermVariant } & Ways) {
  const t = useTranslations('merge');
  const { why, forms } = variant;
  return (
    <li className="flex items-start gap-2 pt-2">
      <div className="min-w-0 flex-1">
        <p lang="zh-CN" className="text-13">
          {forms.map(({ text, places }) => (
            <span key={text} className="mr-3 inline-block">
              {text}
              <span className="ml-1 text-12 text-ink-3">{places.length}</span>
            </span>
          ))}
        </p>
        <p className="text-12 text-ink-3">{t(`why.${why}`)}</p>
        {/* The form used most is likely meant; where the others stand is the question. */}
        <Places places={forms.slice(1).flatMap(({ places }) => places)} {...ways} />
      </div>
      {ways.onUnify ? <Button onClick={() => ways.onUnify?.(variant)}>{t('unify')}</Button> : null}
    </li>
  );
}

/** Places that are named; a word in every paragraph would fill the panel. */
const SHOWN = 6;

function Places({
  places,
  whereIs,
  onGo,
}: { readonly places: readonly Place[] } & Pick<Ways, 'whereIs' | 'onGo'>) {
  const t = useTranslations('merge');
  return (
    <p className="flex flex-wrap gap-x-3 text-12">
      {places.slice(0, SHOWN).map((place) => (
        <button
          key={place.uid + place.start}
          type="button"
          lang="zh-CN"
          aria-label={t('goTo', { words: place.text, where: whereIs(place.uid) })}
          onClick={() => onGo(place)}
          className="hover-fade max-w-full truncate text-left text-accent hover:underline max-md:min-h-11"
        >
          {whereIs(place.uid)}
        </button>
      ))}
      {places.length > SHOWN ? (
        <span className="text-ink-3">{t('more', { n: places.length - SHOWN })}</span>
      ) : null}
    </p>
  );
}
