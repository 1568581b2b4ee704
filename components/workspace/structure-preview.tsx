'use client';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useEffect, useState } from 'react';
import { wordCount } from '@/lib/draft/word-count';
import type { RecognisedPoint } from '@/lib/recognise/points';

/** Rows shown; the rest is counted. */
const SHOWN = 40;

/** The numbering that will be recognised in a pasted text. The recogniser loads with the first paste. */
export function StructurePreview({ text }: { readonly text: string }) {
  const t = useTranslations('newDraft');
  const deferred = useDeferredValue(text);
  const [points, setPoints] = useState<readonly RecognisedPoint[]>([]);
  useEffect(() => {
    let current = true;
    if (deferred.trim() === '') setPoints([]);
    else {
      import('@/lib/recognise/points').then(({ recognisePoints }) => {
        if (current) setPoints(recognisePoints(deferred));
      });
    }
    return () => {
      current = false;
    };
  }, [deferred]);
  return (
    <section aria-labelledby="structure" className="min-w-0">
      <div className="flex items-baseline justify-between gap-3 border-b border-line-1 pb-1.5">
        <h2 id="structure" className="text-12 text-ink-2">
          {t('previewTitle')}
        </h2>
        <p aria-live="polite" className="text-12 text-ink-3">
          {text
            ? t('previewCounts', {
                chars: wordCount(deferred).withPunctuation,
                points: points.length,
              })
            : null}
        </p>
      </div>
      {points.length === 0 ? (
        <p className="py-3 text-12 text-ink-3">{t('previewEmpty')}</p>
      ) : (
        <ol lang="zh-CN" className="max-h-80 overflow-y-auto py-1.5">
          {points.slice(0, SHOWN).map((point) => (
            <li
              key={point.start}
              style={{ paddingInlineStart: `${(point.level - 1) * 16}px` }}
              className={
                point.level === 1 ? 'truncate font-medium' : 'truncate text-12 leading-5 text-ink-2'
              }
            >
              {point.marker}
              {point.title}
            </li>
          ))}
        </ol>
      )}
      {points.length > SHOWN ? (
        <p className="text-12 text-ink-3">{t('previewMore', { n: points.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}
