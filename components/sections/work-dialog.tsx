'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NO_WORK, SECTION_STATUSES, type SectionFields } from '@/lib/sections/work/section-work';
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

/** Sets who writes a section, who helps, by when, and how far it is. Only what was changed here is set. */
export function WorkDialog({
  session,
  draftId,
  actions,
  uid,
}: {
  readonly session: LiveSession;
  readonly draftId: string;
  readonly actions: SectionActions;
  readonly uid: string;
}) {
  const t = useTranslations('sections');
  const common = useTranslations('common');
  const book = sectionsOf(session);
  const { works, people } = useObservable(book.known);
  const { rows } = useObservable(session.outline);
  const work = works.get(uid);
  const [changed, setChanged] = useState<Partial<SectionFields>>({});
  const { act, pending } = useAct();
  const now: SectionFields = { ...(work ?? NO_WORK), ...changed };
  const change = (fields: Partial<SectionFields>) => setChanged({ ...changed, ...fields });
  const row = rows.find((one) => one.uid === uid);
  const title = row ? row.label + row.title : null;
  const offered = people.filter(
    ({ id, writes }) => writes || id === now.ownerId || now.helperIds.includes(id),
  );
  const save = () => {
    const { helperIds, ...fields } = changed;
    const all = { ...fields, ...(helperIds ? { helperIds: [...helperIds] } : {}) };
    act(
      () => actions.setWork({ draftId, uid, title, fields: all }),
      () => {
        book.read();
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
