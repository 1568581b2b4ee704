'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { TermVariant } from '@/lib/checks/merge/term-variant';
import { hitsOfPlaces } from '@/lib/editor/find/hits-of-places';
import { replaceHits } from '@/lib/editor/find/replace';
import { showUndoToast } from '../../editor/undo-toast';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';

/** Signs of the text on each side of a place. */
const AROUND = 12;

/** One way of writing a term for the whole speech: which one, what would change, then one step. */
export function UnifyDialog({
  editor,
  variant,
  onClose,
}: {
  readonly editor: Editor;
  readonly variant: TermVariant;
  readonly onClose: () => void;
}) {
  const t = useTranslations('merge');
  const common = useTranslations('common');
  const outline = useTranslations('outline');
  const { forms } = variant;
  const [chosen, setChosen] = useState(forms[0]?.text ?? '');
  const { doc } = editor.state;
  const places = forms.filter(({ text }) => text !== chosen).flatMap((form) => form.places);
  const hits = hitsOfPlaces(doc, places);
  const free = hits.filter(({ chip }) => !chip);
  const unify = () => {
    const { replaced } = replaceHits(editor.view, hits, chosen);
    if (replaced > 0) {
      const words = { undo: outline('undo'), later: outline('undoLater') };
      showUndoToast(editor, t('unified', { n: replaced, term: chosen }), words);
    }
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('unifyTitle')}
      description={t('unifyLead')}
      closeLabel={common('close')}
    >
      <fieldset className="mb-3">
        <legend className="mb-1 text-12 text-ink-2">{t('write')}</legend>
        <div className="flex flex-wrap gap-x-5">
          {forms.map(({ text, places: all }) => (
            <label key={text} className="flex min-h-8 items-center gap-2 max-md:min-h-11">
              <input
                type="radio"
                name="form"
                checked={text === chosen}
                onChange={() => setChosen(text)}
                className="accent-(--accent)"
              />
              <span lang="zh-CN">{text}</span>
              <span className="text-12 text-ink-3">{all.length}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <ul aria-label={t('changes')} lang="zh-CN" className="border-t border-line-1 text-13">
        {free.map(({ from, to }) => {
          const $from = doc.resolve(from);
          const before = doc.textBetween(Math.max($from.start(), from - AROUND), from);
          const after = doc.textBetween(to, Math.min($from.end(), to + AROUND));
          return (
            <li key={from} className="border-b border-line-1 py-1.5">
              …{before}
              <del className="text-ink-3">{doc.textBetween(from, to)}</del>{' '}
              <ins className="font-medium text-accent no-underline">{chosen}</ins>
              {after}…
            </li>
          );
        })}
      </ul>
      {hits.length > free.length ? (
        <p className="pt-2 text-12 text-near">{t('inChips', { n: hits.length - free.length })}</p>
      ) : null}
      <DialogFoot>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button
          variant="primary"
          aria-disabled={free.length === 0 || undefined}
          onClick={() => (free.length === 0 ? undefined : unify())}
        >
          {t('unifyDo', { n: free.length })}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
