'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import type { Outbox } from '@/components/comments/outbox';
import { MAX_COMMENT_CHARS } from '@/lib/review/anchor';
import type { ThreadPerson } from '@/lib/review/thread';
import { useFact } from '../../editor/use-observable';
import type { ErrorKey } from '../../forms/form-state';
import { Button } from '../../ui/button';
import { INPUT_STYLE } from '../../ui/field';
import { MentionField } from './mention-field';

/** From this part of the most on the number of characters is shown. */
const NEAR_FULL = 0.95;
/** The most characters, and what is said of more. */
const COMMENT_SIZE = { most: MAX_COMMENT_CHARS, error: 'comment-too-long' } as const;

/** Words for a thread: typed, sent, kept until the server has them. Ctrl Enter sends, Escape gives up. */
export function WordsForm({
  outbox,
  place,
  label,
  submit,
  initial = '',
  autoFocus = false,
  members = NOBODY,
  size = COMMENT_SIZE,
  mayBeEmpty = false,
  children,
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
  /** Who can be named with @. */
  readonly members?: readonly ThreadPerson[];
  readonly size?: { readonly most: number; readonly error: ErrorKey };
  readonly mayBeEmpty?: boolean;
  /** What is chosen beside the words. */
  readonly children?: ReactNode;
  readonly onSend: (words: string) => void;
  readonly onCancel: () => void;
}) {
  const t = useTranslations('comments');
  const common = useTranslations('common');
  const errors = useTranslations('error');
  const id = useId();
  const words = useFact(outbox.words, (all) => all.get(place)) ?? initial;
  const delivery = useFact(outbox.deliveries, (all) => all.get(place));
  const underWay = delivery?.state === 'sending' || delivery?.state === 'retrying';
  const length = words.trim().length;
  const fits = (mayBeEmpty || length > 0) && length <= size.most;
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
      {children}
      <MentionField
        members={members}
        autoFocus={autoFocus}
        aria-label={label}
        placeholder={label}
        value={words}
        readOnly={underWay}
        rows={3}
        onWrite={(written) => outbox.write(place, written)}
        onKeyDown={onKeyDown}
        aria-invalid={delivery?.state === 'refused' || length > size.most || undefined}
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
    if (length > size.most) return { text: errors(size.error), bad: true };
    if (length < size.most * NEAR_FULL) return null;
    return { text: t('counted', { n: length, most: size.most }), bad: false };
  }
}

const NOBODY: readonly ThreadPerson[] = [];
const BAD = 'text-12 text-over';
const QUIET = 'text-12 text-ink-3';
