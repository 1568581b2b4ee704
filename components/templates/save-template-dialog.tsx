'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import type { Block } from '@/lib/draft/draft';
import { emptiedBlocks } from '@/lib/placeholders/filled-place';
import { MAX_NAME } from '@/lib/placeholders/notation';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { MAX_TITLE } from '@/lib/sections/section-facts';
import { findBlanks } from '@/lib/templates/blanks/find-blanks';
import { putBlanks } from '@/lib/templates/blanks/put-blanks';
import { unitBook } from '@/lib/units/unit-book';
import type { UnitActions } from '../editor/chip/unit-choice';
import type { LiveSession } from '../editor/live-session';
import { askServer } from '../forms/ask-server';
import type { ErrorKey } from '../forms/form-state';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import { showToast } from '../ui/toast-store';
import type { BlankChoice } from './blank-item';
import { BlankList } from './blank-list';
import type { SaveTemplate } from './template-actions';

const REFUSED = {
  'section-too-long': 'long',
  'library-unknown': 'unknown',
  'library-empty': 'empty',
} as const;

/** Chips get their ids when the template is put into a draft. */
const noId = () => '';

function isSound(name: string): boolean {
  const length = [...name.trim()].length;
  return length > 0 && length <= MAX_NAME && !/[{}]/.test(name);
}

/** A speech becomes a template: what is found in it to choose from, each with its name and type. */
export function SaveTemplateDialog({
  session,
  editor,
  draftId,
  save,
  units,
  onClose,
}: {
  readonly session: LiveSession;
  readonly editor: Editor;
  readonly draftId: string;
  readonly save: SaveTemplate;
  readonly units: UnitActions;
  readonly onClose: () => void;
}) {
  const t = useTranslations('templates');
  const common = useTranslations('common');
  const errors = useTranslations('error');
  const { occasion, name: title, speechDate } = session.meta.get();
  // What colleagues write meanwhile changes nothing in a list that somebody is going through.
  const [blocks] = useState<readonly Block[]>(() => emptiedBlocks(docToBlocks(editor.state.doc)));
  const [choices, setChoices] = useState<readonly BlankChoice[] | null>(null);
  const [name, setName] = useState((occasion || title).slice(0, MAX_TITLE));
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let current = true;
    void askServer(() => units.list(draftId)).then((answer) => {
      if (!current) return;
      const known = unitBook('units' in answer ? (answer.units ?? []) : []).known;
      const offers = findBlanks(blocks, { speechDate, units: known });
      setChoices(
        offers.map((offer) => ({ offer, taken: true, name: offer.name, asked: offer.asked })),
      );
    });
    return () => {
      current = false;
    };
  }, [blocks, draftId, speechDate, units]);
  const change = useCallback(
    (at: number, changed: Partial<BlankChoice>) =>
      setChoices((all) => all?.map((one, i) => (i === at ? { ...one, ...changed } : one)) ?? null),
    [],
  );
  const takeAll = (taken: boolean) =>
    setChoices((all) => all?.map((one) => ({ ...one, taken })) ?? null);
  const chosen = (choices ?? []).filter(({ taken }) => taken);
  const refusal = (code: ErrorKey) =>
    code in REFUSED ? t(`refused.${REFUSED[code as keyof typeof REFUSED]}`) : errors(code);

  const store = async () => {
    if (busy || !choices) return;
    if (chosen.some((one) => !isSound(one.name))) return setError(t('nameLong'));
    setBusy(true);
    const made = putBlanks(
      blocks,
      chosen.map(({ offer: { places }, name: called, asked }) => ({
        places,
        name: called.trim(),
        asked,
      })),
      noId,
    );
    const answer = await askServer(() => save(draftId, name, made));
    setBusy(false);
    if (answer.error) return setError(refusal(answer.error));
    showToast(t('saved', { name: name.trim() }));
    onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('title')}
      description={t('lead')}
      closeLabel={common('close')}
    >
      <TextField
        name="template-name"
        label={t('name')}
        lang="zh-CN"
        value={name}
        maxLength={MAX_TITLE}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      {choices === null ? (
        <p role="status" className="mt-4 text-13 text-ink-3">
          {t('loading')}
        </p>
      ) : choices.length === 0 ? (
        <p className="mt-4 text-13 text-ink-3">{t('none')}</p>
      ) : (
        <>
          <div className="mt-3 flex gap-1">
            <Button variant="ghost" onClick={() => takeAll(true)}>
              {t('all')}
            </Button>
            <Button variant="ghost" onClick={() => takeAll(false)}>
              {t('nothing')}
            </Button>
          </div>
          <BlankList {...{ choices, isSound }} onChange={change} />
        </>
      )}
      <div className="sticky -bottom-4 -mx-6 mt-4 -mb-4 flex flex-wrap items-center justify-end gap-2 rounded-b-3 border-t border-line-1 bg-raised px-6 py-3 max-md:-mx-4 max-md:px-4">
        {error ? (
          <p role="alert" className="min-w-0 flex-1 text-12 text-over">
            {error}
          </p>
        ) : null}
        <Button size="form" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button
          size="form"
          variant="primary"
          aria-disabled={busy || choices === null || undefined}
          onClick={() => void store()}
        >
          {t('save')}
        </Button>
      </div>
    </Dialog>
  );
}
