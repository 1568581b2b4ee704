'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { Pins } from '@/lib/ytext/pins';
import type { LiveSession } from '../editor/live-session';
import type { ErrorKey } from '../forms/form-state';
import { copyCardLink } from '../panels/card-link';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field, fieldIds, INPUT_STYLE } from '../ui/field';
import { showToast } from '../ui/toast-store';
import { readRewording, sendRewording } from './reword';

/** Selected words and, below them, what they should say instead (SUG11). */
export function WordingSheet({
  session,
  pins,
  meId,
  onClose,
}: {
  readonly session: LiveSession;
  readonly pins: Pins;
  readonly meId: string;
  readonly onClose: () => void;
}) {
  const t = useTranslations('suggest.wording');
  const link = useTranslations('suggestions');
  const common = useTranslations('common');
  const errors = useTranslations('error');
  const [shown, setShown] = useState(() => readRewording(session, pins, meId));
  const [words, setWords] = useState(shown?.now ?? '');
  const [error, setError] = useState<ErrorKey | null>(shown ? null : 'anchor-moved');
  const [sending, start] = useTransition();
  const old = shown?.old ?? '';
  const same = words === (shown?.now ?? '');
  const before = (shown?.rows.length ?? 0) > 0;
  const act = before && words === old ? 'withdraw' : words === '' ? 'delete' : 'send';

  const done = (id: string | null) => {
    onClose();
    // Else the ways to say it otherwise stay there.
    window.getSelection()?.removeAllRanges();
    const editor = session.editor.get();
    editor?.commands.setTextSelection(editor.state.selection.to);
    if (!id) return showToast(t('withdrawn'));
    const copy = () => void copyCardLink(session.draftId, 'suggestion', id, link('linkCopied'));
    showToast(t('sent'), { label: link('link'), run: copy });
  };
  const send = () =>
    start(async () => {
      // A colleague may have written there meanwhile: what stands there now is shown first.
      const now = readRewording(session, pins, meId);
      if (now?.old !== old || now.now !== shown?.now) {
        setShown(now);
        setError('anchor-moved');
        return;
      }
      const answer = await sendRewording(session, now, words);
      if ('error' in answer) setError(answer.error);
      else done(answer.id);
    });

  const problem = error ? errors(error) : undefined;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('title')}
      closeLabel={common('close')}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending && !same && shown) send();
        }}
      >
        <div>
          <p className="mb-1.5 text-12 text-ink-2">{t('old')}</p>
          <p
            lang="zh-CN"
            className="max-h-32 overflow-y-auto border-l-2 border-line-2 pl-2 leading-6 whitespace-pre-wrap text-ink-2"
          >
            {old}
          </p>
        </div>
        <Field name="wording" label={t('new')} error={problem}>
          <textarea
            name="wording"
            lang="zh-CN"
            {...fieldIds('wording', null, problem)}
            value={words}
            readOnly={sending}
            rows={3}
            onChange={({ target }) => setWords(target.value)}
            className={`${INPUT_STYLE} field-sizing-content max-h-60 min-h-20 resize-none py-2 leading-6 max-md:text-16`}
          />
        </Field>
        <div className="flex gap-2">
          <Button
            type="submit"
            variant="primary"
            aria-disabled={same || sending || !shown || undefined}
          >
            {t(act)}
          </Button>
          <Button variant="ghost" onClick={onClose}>
            {common('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
