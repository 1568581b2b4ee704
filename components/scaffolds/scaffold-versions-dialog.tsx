'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OfficeScaffold, SavedScaffold } from '@/lib/sections/scaffolds/office-scaffold';
import { DEFAULT_RATE } from '@/lib/speaking/speaking-rate';
import { useAnswer } from '../forms/use-answer';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { VersionChoice } from '../versions/version-choice';
import { PartList } from './part-list';
import type { ScaffoldActions } from './scaffold-actions';
import { useScaffoldName } from './use-scaffold-name';

/** What a scaffold said over time, and the way to go on from an older version. */
export function ScaffoldVersionsDialog({
  scaffold: office,
  versions,
  onUse,
  onClose,
}: {
  readonly scaffold: OfficeScaffold;
  readonly versions: ScaffoldActions['versions'];
  readonly onUse: (version: SavedScaffold) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations('scaffolds');
  const errors = useTranslations('error');
  const close = useTranslations('common')('close');
  const name = useScaffoldName()(office);
  const { data, error } = useAnswer(() => versions(office.scaffold.id));
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = data?.find(({ scaffold }) => scaffold.version === chosen) ?? data?.[0];
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('versionsTitle', { name })}
      description={t('versionsLead')}
      closeLabel={close}
    >
      {error ? <p role="alert">{errors(error)}</p> : null}
      {!data && !error ? <p role="status">{t('loading')}</p> : null}
      {data && shown ? (
        <div className="grid gap-3">
          <VersionChoice
            label={t('versions')}
            versions={data.map(({ scaffold: { version: no }, author, changedAt }) => ({
              no,
              name: t('version', { n: no }),
              by: author || t('firstVersion'),
              at: author ? changedAt : null,
            }))}
            chosen={shown.scaffold.version}
            onChoose={setChosen}
          />
          <PartList parts={shown.scaffold.parts} total={shown.scaffold.minutes * DEFAULT_RATE} />
          {office.mayChange && !office.retired && shown !== data[0] ? (
            <div className="flex justify-end pt-1">
              <Button size="form" variant="primary" onClick={() => onUse(shown)}>
                {t('useVersion', { n: shown.scaffold.version })}
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
    </Dialog>
  );
}
