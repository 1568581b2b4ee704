'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { blockText } from '@/lib/draft/block-text';
import { markVersion, takeHunk } from '@/lib/editor/library/take-hunk';
import { holdUndoStep } from '@/lib/editor/undo/undo-step';
import { type NewerHunk, newerHunks } from '@/lib/sections/newer/newer-hunks';
import { readContent } from '@/lib/sections/read-content';
import { SCHEMA_VERSION } from '@/lib/wire/versions';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { showToast } from '../../ui/toast-store';
import type { NewerPlace } from './newer-places';
import { RedlineBox } from './redline-box';

/**
 * What a newer library version would change in one insertion, piece by piece. Nothing changes before a
 * button is pressed; what was taken is one undo step each.
 */
export function NewerDialog({
  editor,
  place,
  mayWrite,
  onTaken,
  onClose,
}: {
  readonly editor: Editor;
  readonly place: NewerPlace;
  readonly mayWrite: boolean;
  readonly onTaken: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations('library');
  const errors = useTranslations('error');
  const close = useTranslations('common')('close');
  const { blocks, newer } = place;
  const { section, base } = newer;
  const latest = useMemo(
    () => readContent(section.blocks, section.schemaVersion, SCHEMA_VERSION),
    [section],
  );
  const hunks = useMemo(() => {
    if (!latest.ok) return [];
    const old = base && readContent(base.blocks, base.schemaVersion, SCHEMA_VERSION);
    return newerHunks(blocks, old?.ok ? old.value : null, latest.value);
  }, [blocks, base, latest]);
  const first = blocks[0]?.uid ?? '';
  const [declined, setDeclined] = useState(0);

  const settle = () => {
    const uids = new Set(blocks.map(({ uid }) => uid));
    markVersion(uids, section.id, section.version)(editor.state, editor.view.dispatch, editor.view);
  };
  const take = (taken: readonly NewerHunk[]) => {
    const release = holdUndoStep(editor.state);
    const done = taken.every((hunk) =>
      takeHunk(hunk, first)(editor.state, editor.view.dispatch, editor.view),
    );
    if (!done) showToast(t('pieceGone'));
    else if (taken.length === hunks.length) settle();
    release();
    onTaken();
    if (done && taken.length === hunks.length) {
      showToast(t('tookAll', { title: section.title }));
      onClose();
    }
  };
  const keep = () => {
    settle();
    onTaken();
    setDeclined(1);
    onClose();
  };

  return (
    <Dialog
      open={declined === 0}
      onOpenChange={onClose}
      title={t('newerTitle', { title: section.title })}
      description={t('newerLead', { n: section.version, name: section.author || t('builtIn') })}
      closeLabel={close}
    >
      {latest.ok ? null : <p role="alert">{errors(latest.error)}</p>}
      {latest.ok && hunks.length === 0 ? (
        <p className="text-13 text-ink-2">{t('nothingNew')}</p>
      ) : null}
      <ol className="grid gap-3">
        {hunks.map((hunk, at) => (
          <li
            key={`${hunk.behind} ${hunk.replaces.join()} ${hunk.blocks.map(blockText).join()}`}
            className="rounded-2 border border-line-1 p-3"
          >
            <RedlineBox parts={hunk.parts} />
            {mayWrite ? (
              <div className="mt-2 flex justify-end">
                <Button aria-label={t('takeNumber', { n: at + 1 })} onClick={() => take([hunk])}>
                  {t('take')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      {mayWrite ? (
        <DialogFoot look="ruled" className="mt-4">
          <Button size="form" onClick={keep}>
            {t('keepMine')}
          </Button>
          {hunks.length > 0 ? (
            <Button size="form" variant="primary" onClick={() => take(hunks)}>
              {t('takeAll', { n: hunks.length })}
            </Button>
          ) : null}
        </DialogFoot>
      ) : null}
    </Dialog>
  );
}
