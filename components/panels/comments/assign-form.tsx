'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Thread, ThreadPerson } from '@/lib/review/thread';
import type { CommentActions } from '../../comments/comment-actions';
import type { Comments } from '../../comments/comments';
import { useAct } from '../../forms/use-act';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { SelectField } from '../../ui/select-field';

/** Says who is to deal with a thread, and until when. */
export function AssignForm({
  thread,
  comments,
  actions,
  members,
  onClose,
}: {
  readonly thread: Thread;
  readonly comments: Comments;
  readonly actions: CommentActions;
  readonly members: readonly ThreadPerson[];
  readonly onClose: () => void;
}) {
  const t = useTranslations('comments');
  const common = useTranslations('common');
  const { act, pending } = useAct();
  const [assigneeId, setAssignee] = useState(thread.assignee?.id ?? null);
  const [due, setDue] = useState(thread.due);
  const offered = members.filter(({ id, comments }) => comments || id === thread.assignee?.id);
  const save = () =>
    act(
      () => actions.assign(thread.id, { assigneeId, due }),
      () => {
        onClose();
        comments.feed.read();
      },
    );
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Not the panel's: the form closes.
        event.preventDefault();
        onClose();
      }}
    >
      <div className="grid grid-cols-2 gap-2">
        <SelectField
          name={`assignee-${thread.id}`}
          label={t('assign')}
          value={assigneeId ?? ''}
          onChange={(event) => setAssignee(event.target.value || null)}
          autoFocus
        >
          <option value="">{t('nobody')}</option>
          {offered.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          name={`due-${thread.id}`}
          type="date"
          label={t('due')}
          value={due ?? ''}
          onChange={(event) => setDue(event.target.value || null)}
        />
      </div>
      <div className="flex gap-1.5">
        <Button type="submit" variant="primary" aria-disabled={pending || undefined}>
          {t('save')}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
