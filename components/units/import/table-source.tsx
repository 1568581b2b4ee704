'use client';
import { useTranslations } from 'next-intl';
import { useId, useState, useTransition } from 'react';
import { textTable } from '@/lib/units/text-table';
import { Button } from '../../ui/button';
import { buttonStyle } from '../../ui/button-style';
import { INPUT_STYLE } from '../../ui/field';
import { askTable } from './ask-table';

export type Table = readonly (readonly string[])[];

/** Where the table comes from: a file, or text from the clipboard. What is no table says why. */
export function TableSource({ onTable }: { readonly onTable: (table: Table) => void }) {
  const t = useTranslations('units.importing');
  const errors = useTranslations('error');
  const id = useId();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const read = (file: File | undefined) => {
    if (!file) return;
    start(async () => {
      const answer = await askTable(file);
      if ('rows' in answer) return onTable(answer.rows);
      setFailure('bad' in answer ? t(`bad.${answer.bad}`) : errors(answer.error));
    });
  };
  return (
    <div className="grid gap-6">
      <section>
        <h2 className="mb-2 text-14 font-medium">{t('file')}</h2>
        <label
          className="flex flex-wrap items-center gap-3 rounded-3 border border-dashed border-line-3 p-4 text-13 text-ink-2 focus-within:border-accent"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            read(event.dataTransfer.files[0]);
          }}
        >
          <span className="max-md:hidden">{t('drop')}</span>
          <span className={buttonStyle({})}>{busy ? t('reading') : t('choose')}</span>
          <input
            type="file"
            className="sr-only"
            accept=".xlsx,.csv,.txt,.tsv"
            onChange={(event) => {
              read(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
          <span className="text-12 text-ink-3">{t('fileHint')}</span>
        </label>
      </section>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const table = textTable(text);
          if (table.length === 0) setFailure(t('bad.empty'));
          else onTable(table);
        }}
      >
        <label htmlFor={id} className="mb-2 block text-14 font-medium">
          {t('paste')}
        </label>
        <textarea
          id={id}
          lang="zh-CN"
          rows={6}
          aria-describedby={`${id}-hint`}
          className={`${INPUT_STYLE} py-2`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}-hint`} className="mt-1.5 text-12 text-ink-3">
          {t('pasteHint')}
        </p>
        <Button
          type="submit"
          size="form"
          aria-disabled={text.trim() === '' || undefined}
          className="mt-3"
        >
          {t('readPaste')}
        </Button>
      </form>
      {failure ? (
        <p role="alert" className="text-13 text-over">
          {failure}
        </p>
      ) : null}
    </div>
  );
}
