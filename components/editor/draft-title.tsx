'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState, useTransition } from 'react';
import type { ActResult } from '../forms/act';
import { askServer } from '../forms/ask-server';
import { showToast } from '../ui/toast-store';
import { TITLE_LOOK } from './title-look';

/**
 * The name of the draft in lists. Writers edit it in place: Enter or leaving saves, Escape takes back.
 * A name that a colleague changed meanwhile arrives unless this field is being edited.
 */
export function DraftTitle({
  name,
  rename,
}: {
  readonly name: string;
  /** Null for people who may not rename. */
  readonly rename: ((name: string) => Promise<ActResult>) | null;
}) {
  const t = useTranslations('editor');
  const [value, setValue] = useState(name);
  const [editing, setEditing] = useState(false);
  const [, start] = useTransition();
  useEffect(() => {
    if (!editing) setValue(name);
  }, [name, editing]);
  if (!rename) return <h1 className={TITLE_LOOK}>{name}</h1>;
  const save = () => {
    setEditing(false);
    const next = value.trim();
    if (next === '' || next === name) return setValue(name);
    start(async () => {
      const { error } = await askServer(() => rename(next));
      if (!error) return;
      setValue(name);
      showToast(t('renameFailed'));
    });
  };
  return (
    <h1 className="grid min-w-0 max-w-[32em] *:[grid-area:1/1]">
      {/* The hidden copy gives the field the width of its text. */}
      <span aria-hidden="true" className={`${TITLE_LOOK} invisible px-1.5 whitespace-pre`}>
        {value}
      </span>
      <input
        aria-label={t('title')}
        lang="zh-CN"
        value={value}
        maxLength={200}
        size={1}
        onFocus={() => setEditing(true)}
        onChange={(event) => setValue(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setValue(name);
        }}
        className={`${TITLE_LOOK} w-full rounded-1 bg-transparent px-1.5 hover:bg-fill-1 focus-visible:bg-paper focus-visible:shadow-[0_0_0_1px_var(--accent)]`}
      />
    </h1>
  );
}
