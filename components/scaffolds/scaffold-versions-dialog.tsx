'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OfficeScaffold, SavedScaffold } from '@/lib/sections/scaffolds/office-scaffold';
import { DEFAULT_RATE } from '@/lib/speaking/speaking-rate';
import { useAnswer } from '../forms/use-answer';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
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
  const format = useFormatter();
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
          <ol
            aria-label={t('versions')}
            className="max-h-40 overflow-y-auto rounded-2 border border-line-1"
          >
            {data.map(({ scaffold: { version }, author, changedAt }) => (
              <li key={version}>
                <button
                  type="button"
                  aria-pressed={version === shown.scaffold.version}
                  onClick={() => setChosen(version)}
                  className="hover-fade flex w-full items-baseline gap-3 px-3 py-1.5 text-left text-13 hover:bg-fill-1 aria-pressed:bg-fill-2 max-md:min-h-11"
                >
                  <span className="flex-1 font-medium">{t('version', { n: version })}</span>
                  <span className="text-12 text-ink-3">
                    {author
                      ? `${author}　${format.dateTime(new Date(changedAt), { dateStyle: 'medium', timeStyle: 'short' })}`
                      : t('firstVersion')}
                  </span>
                </button>
              </li>
            ))}
          </ol>
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
