'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { convertChosen } from '@/lib/editor/recognise/all-phrases';
import { closeUndoStep } from '@/lib/editor/undo/undo-step';
import type { RecogniseContext } from '@/lib/recognise/recognise';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { EmptyState } from '../../ui/empty-state';
import { showToast } from '../../ui/toast-store';
import { showUndoToast } from '../undo-toast';
import { groupPhrases } from './group-phrases';
import { PhraseList } from './phrase-list';

const KINDS = ['responsibility', 'deadline'] as const;

/** Everything that is recognised in the text, to choose what becomes a chip. One undo step. */
export function RecogniseDialog({
  editor,
  context,
  onClose,
}: {
  readonly editor: Editor;
  readonly context: RecogniseContext;
  readonly onClose: () => void;
}) {
  const t = useTranslations('recognise');
  const common = useTranslations('common');
  const outline = useTranslations('outline');
  // As it was when the list opened; what is chosen is looked for again in the text of then.
  const [groups] = useState(() => groupPhrases(editor.state, context));
  const all = groups.flatMap(({ phrases }) => phrases);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(all.map(({ key }) => key)),
  );
  const applied = useRef(false);
  const choose = (keys: readonly string[]) => setChosen(new Set(keys));
  const keysOf = (kind: string) =>
    all.filter(({ phrase }) => phrase.kind === kind).map(({ key }) => key);

  const apply = () => {
    const { view } = editor;
    applied.current = true;
    onClose();
    if (!view.editable || view.composing) return showToast(t('notNow'));
    const { tr, made, skipped } = convertChosen(view.state, context, chosen);
    if (tr) {
      closeUndoStep(view.state);
      view.dispatch(tr);
      closeUndoStep(view.state);
    }
    const words = skipped > 0 ? t('doneSkipped', { made, skipped }) : t('done', { made });
    const takeBack = { undo: outline('undo'), later: outline('undoLater') };
    if (made > 0) showUndoToast(editor, words, takeBack);
    else showToast(words);
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('title', { n: all.length })}
      description={t('lead')}
      closeLabel={common('close')}
      // The text is where the person goes on.
      focusElsewhere={() => {
        if (applied.current) editor.view.focus();
        return applied.current;
      }}
    >
      {all.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      ) : (
        <>
          <div className="-mt-1 mb-1 flex flex-wrap items-center gap-1 text-13 max-md:-mx-4">
            <span className="mr-1 text-12 text-ink-3 max-md:hidden">{t('choose')}</span>
            <Button variant="ghost" onClick={() => choose(all.map(({ key }) => key))}>
              {t('all')}
            </Button>
            <Button variant="ghost" onClick={() => choose([])}>
              {t('nothing')}
            </Button>
            {KINDS.map((kind) => (
              <Button key={kind} variant="ghost" onClick={() => choose(keysOf(kind))}>
                {t(`only.${kind}`, { n: keysOf(kind).length })}
              </Button>
            ))}
          </div>
          <PhraseList groups={groups} chosen={chosen} onChange={setChosen} />
          <DialogFoot look="stuck">
            <Button size="form" onClick={onClose}>
              {common('cancel')}
            </Button>
            <Button
              size="form"
              variant="primary"
              aria-disabled={chosen.size === 0 || undefined}
              onClick={() => (chosen.size > 0 ? apply() : undefined)}
            >
              {t('apply', { n: chosen.size })}
            </Button>
          </DialogFoot>
        </>
      )}
    </Dialog>
  );
}
