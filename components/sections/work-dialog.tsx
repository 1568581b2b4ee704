'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { newUid } from '@/lib/editor/blocks/new-uid';
import { NO_WORK, SECTION_STATUSES, type SectionFields } from '@/lib/sections/work/section-work';
import type { CommentActions } from '../comments/comment-actions';
import { commentsOf } from '../comments/comments';
import type { LiveSession } from '../editor/live-session';
import { useObservable } from '../editor/use-observable';
import { useAct } from '../forms/use-act';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import { SelectField } from '../ui/select-field';
import type { SectionActions } from './section-actions';
import { sectionsOf } from './section-book';
import { workRequest } from './work-request';

const close = () => workRequest.set(null);

/**
 * Sets who writes a section, who helps, by when, and how far it is. Only what was changed here is set. Words to
 * the new owner stand in the section as a comment (SW6).
 */
export function WorkDialog({
  session,
  draftId,
  actions,
  beginThread,
  uid,
}: {
  readonly session: LiveSession;
  readonly draftId: string;
  readonly actions: SectionActions;
  readonly beginThread: CommentActions['beginThread'];
  readonly uid: string;
}) {
  const t = useTranslations('sections');
  const common = useTranslations('common');
  const book = sectionsOf(session);
  const { works, people } = useObservable(book.known);
  const { rows } = useObservable(session.outline);
  const work = works.get(uid);
  const [changed, setChanged] = useState<Partial<SectionFields>>({});
  const [words, setWords] = useState('');
  // Sent again after an error it is the same one.
  const [commentId] = useState(newUid);
  const { act, pending } = useAct();
  const now: SectionFields = { ...(work ?? NO_WORK), ...changed };
  const change = (fields: Partial<SectionFields>) => setChanged({ ...changed, ...fields });
  const row = rows.find((one) => one.uid === uid);
  const title = row ? row.label + row.title : null;
  const offered = people.filter(
    ({ id, writes }) => writes || id === now.ownerId || now.helperIds.includes(id),
  );
  const newOwner =
    now.ownerId === (work?.ownerId ?? null) ? null : people.find(({ id }) => id === now.ownerId);
  const save = () => {
    const { helperIds, ...fields } = changed;
    const all = { ...fields, ...(helperIds ? { helperIds: [...helperIds] } : {}) };
    const body = newOwner && title && words.trim() ? `@${newOwner.name} ${words.trim()}` : null;
    act(
      async () => {
        const set = await actions.setWork({ draftId, uid, title, fields: all });
        if (set.error || !body) return set;
        return beginThread(draftId, commentId, { scope: 'section', blockUid: uid }, body);
      },
      () => {
        book.read();
        if (body) commentsOf(session, draftId).feed.read();
        close();
      },
    );
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : close())}
      title={t('title')}
      description={title ?? work?.title ?? ''}
      closeLabel={common('close')}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending) save();
        }}
      >
        <div className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
          <SelectField
            name="section-owner"
            label={t('owner')}
            value={now.ownerId ?? ''}
            onChange={(event) => change({ ownerId: event.target.value || null })}
          >
            <option value="">{t('nobody')}</option>
            {offered.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <SelectField
            name="section-status"
            label={t('statusLabel')}
            value={now.status}
            onChange={(event) => {
              const status = SECTION_STATUSES.find((one) => one === event.target.value);
              if (status) change({ status });
            }}
          >
            {SECTION_STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            name="section-due"
            type="date"
            label={t('due')}
            value={now.due ?? ''}
            onChange={(event) => change({ due: event.target.value || null })}
          />
        </div>
        <fieldset>
          <legend className="mb-1 text-12 text-ink-2">{t('helpers')}</legend>
          <div className="flex flex-wrap gap-x-4">
            {offered
              .filter(({ id }) => id !== now.ownerId)
              .map(({ id, name }) => (
                <Check
                  key={id}
                  checked={now.helperIds.includes(id)}
                  onChange={(checked) => {
                    const others = now.helperIds.filter((one) => one !== id);
                    change({ helperIds: checked ? [...others, id] : others });
                  }}
                >
                  {name}
                </Check>
              ))}
          </div>
        </fieldset>
        {newOwner && title ? (
          <TextField
            name="section-words"
            label={t('words')}
            hint={t('wordsHint', { name: newOwner.name })}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            autoComplete="off"
          />
        ) : null}
        <p className="text-12 text-ink-3">{t('told')}</p>
        <div className="flex justify-end gap-2">
          <Button onClick={close}>{common('cancel')}</Button>
          <Button type="submit" variant="primary" aria-disabled={pending || undefined}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
