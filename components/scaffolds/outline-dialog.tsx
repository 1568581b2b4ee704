'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { blockText } from '@/lib/draft/block-text';
import { knownScaffolds } from '@/lib/editor/guidance/known-scaffolds';
import type { Result } from '@/lib/result/result';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { placeFacts } from '@/lib/sections/fit/place-facts';
import { outlineParts } from '@/lib/sections/scaffolds/outline-parts';
import { MAX_MINUTES, MAX_SCAFFOLD_NAME } from '@/lib/sections/scaffolds/scaffold-facts';
import { minutesOfBudget } from '@/lib/sections/scaffolds/word-budget';
import type { LiveSession } from '../editor/live-session';
import { rateOf } from '../editor/speaking-time';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { showToast } from '../ui/toast-store';
import type { OutlineActions } from './outline-actions';
import { newPartKey } from './parts-fields';
import { ScaffoldForm } from './scaffold-form';
import { type TypedScaffold, typedScaffold } from './typed-scaffold';

/** The window in which the outline of a draft becomes a scaffold; a text without headings is told so. */
export function OutlineDialog({
  session,
  editor,
  draftId,
  wordBudget,
  save,
  onClose,
}: {
  readonly session: LiveSession;
  readonly editor: Editor;
  readonly draftId: string;
  readonly wordBudget: number | null;
  readonly save: OutlineActions['saveOutline'];
  readonly onClose: () => void;
}) {
  const t = useTranslations('scaffolds');
  const close = useTranslations('common')('close');
  // What colleagues write meanwhile changes nothing in a form that somebody is filling in.
  const [outline] = useState(() => outlineOf(editor, session, wordBudget));
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('saveTitle')}
      {...(outline.ok ? { description: t('saveLead') } : {})}
      closeLabel={close}
    >
      {outline.ok ? (
        <ScaffoldForm
          first={outline.value}
          saveLabel={t('save')}
          save={async (input) => {
            const result = await save(draftId, input);
            if (!result.error) {
              showToast(t('saved', { name: input.name.trim() }));
              onClose();
            }
            return result;
          }}
          onCancel={onClose}
        />
      ) : (
        <div className="grid gap-4">
          <p role="alert" className="text-14">
            {t('noOutline')}
          </p>
          <div className="flex justify-end">
            <Button size="form" onClick={onClose}>
              {close}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

function outlineOf(
  { state }: Editor,
  session: LiveSession,
  wordBudget: number | null,
): Result<TypedScaffold, 'scaffold-no-parts'> {
  const find = knownScaffolds.get();
  const blocks = docToBlocks(state.doc);
  const parts = outlineParts(blocks, find, newPartKey);
  if (!parts.ok) return parts;
  const meta = session.meta.get();
  const said = blocks.find(({ kind }) => kind === 'salutation');
  const length = minutesOfBudget(wordBudget ?? session.outline.get().beats, rateOf(meta));
  const typed = typedScaffold((meta.occasion || meta.name).slice(0, MAX_SCAFFOLD_NAME), {
    genre: placeFacts(blocks, -1, find).genre,
    minutes: Math.min(MAX_MINUTES, Math.max(1, Math.round(length))),
    salutation: said ? blockText(said) : null,
    parts: parts.value,
  });
  return { ok: true, value: typed };
}
