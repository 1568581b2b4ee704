'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { LibrarySection, SectionVersion } from '@/lib/sections/library-section';
import { readContent } from '@/lib/sections/read-content';
import { compareBlocks } from '@/lib/versions/compare';
import { SCHEMA_VERSION } from '@/lib/wire/versions';
import type { ActResult } from '../../forms/act';
import { askServer } from '../../forms/ask-server';
import { FormError } from '../../forms/form-error';
import type { ErrorKey } from '../../forms/form-state';
import { useAnswer } from '../../forms/use-answer';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { VersionChoice } from '../../versions/version-choice';
import type { LibraryActions } from './library-actions';
import { RedlineBox } from './redline-box';

/** The versions of a block, what each changed, and the way back to an older one. */
export function VersionsDialog({
  section,
  draftId,
  library,
  onRestored,
  onClose,
}: {
  readonly section: LibrarySection;
  readonly draftId: string;
  readonly library: Pick<LibraryActions, 'versionsInLibrary' | 'restoreInLibrary'>;
  readonly onRestored: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations('library');
  const errors = useTranslations('error');
  const close = useTranslations('common')('close');
  const { id, title, version, mayChange, retired } = section;
  const { data, error } = useAnswer(() => library.versionsInLibrary({ draftId, id }));
  const [chosen, setChosen] = useState<number | null>(null);
  const [problem, setProblem] = useState<ErrorKey | null>(null);
  const [busy, start] = useTransition();
  const shown = data?.find(({ no }) => no === chosen) ?? data?.[0];
  const before = data?.find(({ no }) => shown && no < shown.no);
  const restore = () =>
    start(async () => {
      if (!shown) return;
      const known = { draftId, id, version, no: shown.no };
      const answer: ActResult = await askServer(() => library.restoreInLibrary(known));
      if (answer.error) setProblem(answer.error);
      else onRestored();
    });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('versionsTitle', { title })}
      description={t('versionsLead')}
      closeLabel={close}
    >
      {error ? <p role="alert">{errors(error)}</p> : null}
      {!data && !error ? <p role="status">{t('loading')}</p> : null}
      {data && shown ? (
        <div className="grid gap-3">
          <VersionChoice
            label={t('versions')}
            versions={data.map(({ no, title: called, author, at }) => ({
              no,
              name: t('versionNo', { n: no }),
              title: called,
              by: author || t('builtIn'),
              at,
            }))}
            chosen={shown.no}
            onChoose={setChosen}
          />
          <h3 className="text-13 font-medium">
            {before ? t('changedSince', { n: before.no }) : t('firstText')}
          </h3>
          <div className="max-h-72 overflow-y-auto rounded-2 bg-fill-1 px-3.5 py-2.5">
            <Changes version={shown} before={before ?? null} />
          </div>
          <FormError text={problem ? errors(problem) : undefined} />
          {mayChange && !retired && shown.no !== data[0]?.no ? (
            <div className="flex justify-end border-t border-line-1 pt-4">
              <Button size="form" variant="primary" disabled={busy} onClick={restore}>
                {busy ? t('saving') : t('restoreVersion', { n: shown.no })}
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
    </Dialog>
  );
}

function Changes({
  version,
  before,
}: {
  readonly version: SectionVersion;
  readonly before: SectionVersion | null;
}) {
  const t = useTranslations('library');
  const errors = useTranslations('error');
  const now = readContent(version.blocks, version.schemaVersion, SCHEMA_VERSION);
  if (!now.ok) return <p className="text-13 text-near">{errors(now.error)}</p>;
  const old = before && readContent(before.blocks, before.schemaVersion, SCHEMA_VERSION);
  const parts = compareBlocks(old?.ok ? old.value : now.value, now.value);
  const same = parts.every((part) => part.pieces.every(({ kind }) => kind === 'same'));
  return (
    <>
      {before && same ? <p className="mb-1 text-12 text-ink-3">{t('sameText')}</p> : null}
      <RedlineBox parts={parts} />
    </>
  );
}
