'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import type { ListedTemplate } from '@/lib/templates/speech-template';
import { templatePlaces } from '@/lib/templates/template-places';
import { askServer } from '../forms/ask-server';
import type { ErrorKey } from '../forms/form-state';
import { useAct } from '../forms/use-act';
import { SectionText } from '../panels/library/section-text';
import { Button } from '../ui/button';
import { PlaceGroups } from './place-groups';
import type { TemplateActions, TemplateText } from './template-actions';

/** What a template says, and a field for everything that it asks for, each once. */
export function TemplatePane({
  template: { id, author, mayRetire },
  actions: { read, setRetired },
  speechDate,
  value,
  error,
  onType,
  onRetired,
}: {
  readonly template: ListedTemplate;
  readonly actions: TemplateActions;
  /** What the form says of the day of the speech; '' = nothing yet. */
  readonly speechDate: string;
  readonly value: (field: string) => string | undefined;
  readonly error: (field: string) => string | undefined;
  readonly onType: (field: string, words: string) => void;
  readonly onRetired: () => void;
}) {
  const t = useTranslations('templates');
  const errors = useTranslations('error');
  const { act, pending } = useAct();
  const unitList = useId();
  const [text, setText] = useState<TemplateText | null>(null);
  const [failure, setFailure] = useState<ErrorKey | null>(null);
  useEffect(() => {
    let current = true;
    void askServer(() => read(id)).then((answer) => {
      if (!current) return;
      setText('data' in answer ? (answer.data ?? null) : null);
      setFailure(answer.error ?? null);
    });
    return () => {
      current = false;
    };
  }, [id, read]);
  if (failure) {
    return (
      <p role="alert" className="text-13 text-over">
        {errors(failure)}
      </p>
    );
  }
  if (!text) {
    return (
      <p role="status" className="text-13 text-ink-3">
        {t('loading')}
      </p>
    );
  }
  const places = templatePlaces(text.blocks);
  return (
    <div className="grid items-start gap-6 md:grid-cols-2">
      <section aria-labelledby={`${unitList}-places`} className="min-w-0">
        <div className="flex min-h-8 items-center justify-between gap-3 border-b border-line-1 pb-1.5">
          <h2 id={`${unitList}-places`} className="text-12 text-ink-2">
            {t('places', { n: places.length })}
          </h2>
          <p className="text-12 text-ink-3">{t('placesHint')}</p>
        </div>
        <datalist id={unitList}>
          {text.units.map((unit) => (
            <option key={unit} value={unit} />
          ))}
        </datalist>
        <PlaceGroups {...{ places, unitList, speechDate, value, error, onType }} />
      </section>
      <section
        aria-labelledby={`${unitList}-text`}
        className="min-w-0 md:sticky md:top-4 md:max-h-[calc(100vh-2rem)] md:overflow-y-auto"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus in it, the keys cannot scroll it
        tabIndex={0}
      >
        <div className="flex min-h-8 items-center justify-between gap-3 border-b border-line-1 pb-1.5">
          <h2 id={`${unitList}-text`} className="text-12 text-ink-2">
            {author ? t('textBy', { author }) : t('text')}
          </h2>
          {mayRetire ? (
            <Button
              variant="ghost"
              disabled={pending}
              onClick={() => act(() => setRetired(id, true), onRetired)}
            >
              {t('retire')}
            </Button>
          ) : null}
        </div>
        <div className="mt-3 max-md:max-h-80 max-md:overflow-y-auto">
          <SectionText blocks={text.blocks} />
        </div>
      </section>
    </div>
  );
}
