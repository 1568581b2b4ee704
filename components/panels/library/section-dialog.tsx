'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { pointTitle } from '@/lib/draft/point-title';
import type { LibrarySection } from '@/lib/sections/library-section';
import { MAX_PURPOSE, MAX_TITLE, readTags, sectionFacts } from '@/lib/sections/section-facts';
import type { ActResult } from '../../forms/act';
import { askServer } from '../../forms/ask-server';
import { FormError } from '../../forms/form-error';
import { Button } from '../../ui/button';
import { Check } from '../../ui/check';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { factsProblem } from './facts-problem';
import { SectionText } from './section-text';

export interface SectionForm {
  readonly facts: { readonly title: string; readonly purpose: string; readonly tags: string[] };
  /** Null keeps the content. */
  readonly blocks: readonly Block[] | null;
}

/**
 * Title, purpose and tags of a block, new or changed. What was typed stays until it is saved or the
 * person closes the window.
 */
export function SectionDialog({
  section,
  selected,
  save,
  onClose,
}: {
  /** The block to change; null for a new one. */
  readonly section: LibrarySection | null;
  /** The sections selected in the text; always given for a new block. */
  readonly selected: readonly Block[] | null;
  readonly save: (form: SectionForm) => Promise<ActResult>;
  readonly onClose: () => void;
}) {
  const t = useTranslations('library');
  const common = useTranslations('common');
  const errors = useTranslations('error');
  const [replaces, setReplaces] = useState(section === null);
  const [problem, setProblem] = useState<{ field: string; text: string } | null>(null);
  const [busy, start] = useTransition();
  const [firstTitle] = useState(() => section?.title ?? titleOf(selected?.[0]));
  const errorOf = (field: string) => (problem?.field === field ? problem.text : undefined);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const typed = (name: string) => String(data.get(name) ?? '');
    const input = {
      title: typed('title'),
      purpose: typed('purpose'),
      tags: readTags(typed('tags')),
    };
    const wrong = factsProblem(input);
    if (wrong) {
      setProblem({ field: wrong.field, text: t(`problem.${wrong.field}`) });
      return;
    }
    setProblem(null);
    start(async () => {
      const { title, purpose, tags } = sectionFacts(input);
      const facts = { title, purpose, tags: [...tags] };
      const blocks = replaces ? selected : null;
      const { error, params } = await askServer(() => save({ facts, blocks }));
      if (error) setProblem({ field: '', text: errors(error, params) });
    });
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={section ? t('editTitle') : t('saveTitle')}
      description={section ? t('editLead') : t('saveLead')}
      closeLabel={common('close')}
    >
      <form onSubmit={submit} noValidate className="grid gap-4">
        <TextField
          name="title"
          label={t('title')}
          lang="zh-CN"
          defaultValue={firstTitle}
          error={errorOf('title')}
          hint={t('titleHint', { max: MAX_TITLE })}
          autoComplete="off"
        />
        <TextField
          name="purpose"
          label={t('purpose')}
          lang="zh-CN"
          defaultValue={section?.purpose ?? ''}
          error={errorOf('purpose')}
          hint={t('purposeHint', { max: MAX_PURPOSE })}
          autoComplete="off"
        />
        <TextField
          name="tags"
          label={t('tags')}
          lang="zh-CN"
          defaultValue={section?.tags.join('、') ?? ''}
          error={errorOf('tags')}
          hint={t('tagsHint')}
          autoComplete="off"
        />
        {section && selected ? (
          <Check checked={replaces} onChange={setReplaces} className="text-13">
            {t('replace')}
          </Check>
        ) : null}
        {replaces && selected ? (
          <div className="max-h-48 overflow-y-auto rounded-2 bg-fill-1 px-3.5 py-2.5">
            <SectionText blocks={selected} />
          </div>
        ) : null}
        <FormError text={errorOf('')} />
        <div className="flex justify-end gap-2 border-t border-line-1 pt-4">
          <Button size="form" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button size="form" variant="primary" type="submit" disabled={busy}>
            {busy ? t('saving') : section ? t('saveVersion') : t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function titleOf(block: Block | undefined): string {
  return block ? pointTitle(blockText(block)).slice(0, MAX_TITLE) : '';
}
