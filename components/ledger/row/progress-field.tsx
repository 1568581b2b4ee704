'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { MAX_PROGRESS_CHARS, type ProgressText } from '@/lib/ledger/row-progress';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { INPUT_STYLE } from '../../ui/field';
import type { ProgressContext } from './progress-context';
import { UnseenNote } from './unseen-note';
import { useProgressWriter } from './use-progress-writer';

/** A text of the progress: written when it is left, with Ctrl Enter, or when the panel closes. */
export function ProgressField({
  task,
  field,
  context,
}: {
  readonly task: LedgerTask;
  readonly field: ProgressText;
  readonly context: ProgressContext;
}) {
  const t = useTranslations('ledger');
  const errors = useTranslations('error');
  const id = useId();
  const writer = useProgressWriter(task, field, context);
  const { value, dirty, delivery, theirs } = writer;
  const long = value.trim().length > MAX_PROGRESS_CHARS;
  const save = () => {
    if (dirty && !long && delivery?.state !== 'saving') void writer.save();
  };
  const last = useRef(save);
  last.current = save;
  useEffect(() => () => last.current(), []);
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  const problem = long
    ? errors('progress-too-long')
    : delivery?.state === 'refused'
      ? errors(delivery.error)
      : null;
  return (
    <div className="grid grid-cols-[4.5em_minmax(0,1fr)] gap-x-2">
      <label htmlFor={id} className="pt-1.5 text-12 text-ink-3">
        {t(`fields.${field}`)}
      </label>
      <div>
        <textarea
          id={id}
          rows={1}
          value={value}
          aria-invalid={problem !== null || undefined}
          aria-describedby={`${id}-note`}
          onChange={(event) => writer.type(event.target.value)}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            save();
          }}
          className={classNames(
            INPUT_STYLE,
            'field-sizing-content max-h-40 min-h-8 resize-none px-2! py-1 text-13! max-md:min-h-11 max-md:py-2.5',
          )}
        />
        <p id={`${id}-note`} role="status" className="text-12 text-ink-3 empty:hidden">
          {problem ? (
            <span className="text-over">{problem}</span>
          ) : delivery?.state === 'saving' ? (
            t('saving')
          ) : delivery?.state === 'saved' && !dirty ? (
            t('saved')
          ) : null}
        </p>
        {delivery?.state === 'refused' && !long ? (
          <Button variant="ghost" onClick={save}>
            {t('again')}
          </Button>
        ) : null}
        {theirs !== null && theirs !== value ? (
          <p className="text-12 text-near">
            {t('changedMeanwhile', { words: theirs || t('nothing') })}
          </p>
        ) : null}
        <UnseenNote unseen={writer.unseen} onBack={writer.set} onSeen={writer.forget} />
      </div>
    </div>
  );
}
