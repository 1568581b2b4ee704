'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { INPUT_STYLE } from '../../ui/field';

/** Keeps the text as it is now under a name. What was typed stays until it is kept. */
export function KeepVersion({
  busy,
  onKeep,
}: {
  readonly busy: boolean;
  readonly onKeep: (label: string, done: () => void) => void;
}) {
  const t = useTranslations('versions');
  const [label, setLabel] = useState('');
  return (
    <form
      className="flex flex-none gap-2 border-b border-line-1 px-4 py-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() !== '') onKeep(label.trim(), () => setLabel(''));
      }}
    >
      <input
        lang="zh-CN"
        aria-label={t('name')}
        placeholder={t('nameExample')}
        value={label}
        maxLength={60}
        onChange={(event) => setLabel(event.target.value)}
        className={`${INPUT_STYLE} h-8 min-w-0 flex-1 max-md:h-11`}
      />
      <Button type="submit" disabled={busy || label.trim() === ''}>
        {t('keep')}
      </Button>
    </form>
  );
}
