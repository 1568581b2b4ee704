'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Block, DraftMeta } from '@/lib/draft/draft';
import { emptiedBlocks } from '@/lib/placeholders/filled-place';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { findBlanks } from '@/lib/templates/blanks/find-blanks';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { unitBook } from '@/lib/units/unit-book';
import type { UnitActions } from '../editor/chip/unit-choice';
import { useAnswer } from '../forms/use-answer';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { showToast } from '../ui/toast-store';
import { BlankForm } from './blank-form';
import type { SaveTemplate } from './template-actions';

/** A speech becomes a template: what is found in it to choose from, each with its name and type. */
export function SaveTemplateDialog({
  editor,
  meta,
  draftId,
  save,
  units,
  onClose,
}: {
  readonly editor: Editor;
  readonly meta: DraftMeta;
  readonly draftId: string;
  readonly save: SaveTemplate;
  readonly units: UnitActions;
  readonly onClose: () => void;
}) {
  const t = useTranslations('templates');
  const close = useTranslations('common')('close');
  // What colleagues write and set meanwhile changes nothing in a list that somebody is going through.
  const [blocks] = useState<readonly Block[]>(() => emptiedBlocks(docToBlocks(editor.state.doc)));
  const [{ occasion, name, speechDate }] = useState(meta);
  const [round, setRound] = useState(0);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('title')}
      description={t('lead')}
      closeLabel={close}
    >
      <WithUnits key={round} read={() => units.list(draftId)} onAgain={() => setRound(round + 1)}>
        {(known) => (
          <BlankForm
            title={occasion || name}
            blocks={blocks}
            offers={findBlanks(blocks, { speechDate, units: unitBook(known).known })}
            save={(called, made) => save(draftId, called, made)}
            onSaved={(called) => {
              showToast(t('saved', { name: called }));
              onClose();
            }}
            onCancel={onClose}
          />
        )}
      </WithUnits>
    </Dialog>
  );
}

/** Without the registry units would be missing from the list, and nobody would see it. */
function WithUnits({
  read,
  onAgain,
  children,
}: {
  readonly read: () => ReturnType<UnitActions['list']>;
  readonly onAgain: () => void;
  readonly children: (units: readonly RegistryUnit[]) => React.ReactNode;
}) {
  const t = useTranslations('templates');
  const errors = useTranslations('error');
  const { data, error } = useAnswer(async () => {
    const { units, ...answer } = await read();
    return units ? { ...answer, data: units } : answer;
  });
  if (data) return children(data);
  return error ? (
    <div className="flex items-center justify-between gap-3">
      <p role="alert" className="text-13 text-over">
        {errors(error)}
      </p>
      <Button onClick={onAgain}>{t('again')}</Button>
    </div>
  ) : (
    <p role="status" className="text-13 text-ink-3">
      {t('reading')}
    </p>
  );
}
