'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ActResult } from '../forms/act';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { showToast } from '../ui/toast-store';
import { useAnswer } from './use-answer';

/** A new unit with its other names. What was typed stays until it is in. */
export function AddUnit({
  add,
}: {
  readonly add: (name: string, aliases: readonly string[]) => Promise<ActResult>;
}) {
  const t = useTranslations('units');
  const common = useTranslations('common');
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState('');
  const { ask, error, busy } = useAnswer();
  const others = aliases.split(/[、，,；;\n]/u).filter((alias) => alias.trim() !== '');
  return (
    <form
      noValidate
      className="mb-6 grid gap-3 rounded-3 border border-line-1 p-4 md:grid-cols-[1fr_1fr_auto]"
      onSubmit={(event) => {
        event.preventDefault();
        ask(
          () => add(name, others),
          () => {
            showToast(t('added', { name: name.trim() }));
            setName('');
            setAliases('');
          },
        );
      }}
    >
      <TextField
        name="name"
        lang="zh-CN"
        autoComplete="off"
        label={t('name')}
        value={name}
        error={error}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        name="aliases"
        lang="zh-CN"
        autoComplete="off"
        label={t('aliases')}
        aside={<span className="text-12 text-ink-3">{common('optional')}</span>}
        placeholder={t('aliasesHint')}
        value={aliases}
        onChange={(event) => setAliases(event.target.value)}
      />
      <Button
        type="submit"
        size="form"
        variant="primary"
        aria-disabled={busy || undefined}
        className="md:mt-[26px]"
      >
        {busy ? t('adding') : t('add')}
      </Button>
    </form>
  );
}
