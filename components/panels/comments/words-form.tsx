'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Outbox } from '@/components/comments/outbox';
import { MAX_COMMENT_CHARS } from '@/lib/review/anchor';
import { useFact } from '../../editor/use-observable';
import { Button } from '../../ui/button';
import { INPUT_STYLE } from '../../ui/field';

/** From here on the number of characters is shown. */
const NEAR_FULL = MAX_COMMENT_CHARS - 500;

/** Words for a thread: typed, sent, kept until the server has them. Ctrl Enter sends, Escape gives up. */
export function WordsForm({
  outbox,
  place,
  label,
  submit,
  initial = '',
  autoFocus = false,
  onSend,
  onCancel,
}: {
  readonly outbox: Outbox;
  /** Name of what they are written for. */
  readonly place: string;
  readonly label: string;
  readonly submit: string;
  /** What stands there at first. */
  readonly initial?: string;
  readonly autoFocus?: boolean;
  readonly onSend: (words: string) => void;
  readonly onCancel: () => void;
}) {
  const t = useTranslations('comments');
  const common = useTranslations('common');
  const errors = useTranslations('error');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const words = useFact(outbox.words, (all) => all.get(place)) ?? initial;
  const delivery = useFact(outbox.deliveries, (all) => all.get(place));
  const underWay = delivery?.state === 'sending' || delivery?.state === 'retrying';
  const length = words.trim().length;
  const fits = length > 0 && length <= MAX_COMMENT_CHARS;
  useEffect(() => {
    if (autoFocus) field.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  const send = () => {
    if (fits && !underWay) onSend(words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape') {
      // Not the panel's: the words stay, the form closes.
      event.preventDefault();
      onCancel();
    }
  };
  const note = noteOf();
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        aria-label={label}
        placeholder={label}
        value={words}
        readOnly={underWay}
        rows={3}
        onChange={(event) => outbox.write(place, event.target.value)}
        onKeyDown={onKeyDown}
        aria-invalid={delivery?.state === 'refused' || length > MAX_COMMENT_CHARS || undefined}
        aria-describedby={note ? id : undefined}
        className={`${INPUT_STYLE} field-sizing-content max-h-60 min-h-16 resize-none py-1.5 leading-5.5 max-md:text-16`}
      />
      {note ? (
        <p id={id} role={note.bad ? 'alert' : 'status'} className={note.bad ? BAD : QUIET}>
          {note.text}
        </p>
      ) : null}
      <div className="flex gap-1.5">
        <Button type="submit" variant="primary" aria-disabled={!fits || underWay || undefined}>
          {submit}
        </Button>
        <Button variant="ghost" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );

  function noteOf(): { text: string; bad: boolean } | null {
    if (delivery?.state === 'refused') {
      const { error } = delivery;
      return { text: error === 'not-signed-in' ? t('signedOut') : errors(error), bad: true };
    }
    if (delivery) return { text: t(delivery.state), bad: false };
    if (length > MAX_COMMENT_CHARS) return { text: errors('comment-too-long'), bad: true };
    if (length < NEAR_FULL) return null;
    return { text: t('counted', { n: length, most: MAX_COMMENT_CHARS }), bad: false };
  }
}

const BAD = 'text-12 text-over';
const QUIET = 'text-12 text-ink-3';
