'use client';
import Plus from 'lucide-react/icons/plus';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type {
  ListedScaffold,
  OfficeScaffold,
  SavedScaffold,
} from '@/lib/sections/scaffolds/office-scaffold';
import { useAct } from '../forms/use-act';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { showToast } from '../ui/toast-store';
import { PageHead } from '../workspace/page-head';
import { EditDialog } from './edit-dialog';
import type { ScaffoldActions } from './scaffold-actions';
import { ScaffoldRow } from './scaffold-row';
import { ScaffoldVersionsDialog } from './scaffold-versions-dialog';
import { useScaffoldName } from './use-scaffold-name';

type Open =
  | { readonly window: 'new' }
  | { readonly window: 'versions'; readonly office: OfficeScaffold }
  | {
      readonly window: 'edit';
      readonly office: OfficeScaffold;
      readonly from: SavedScaffold | null;
    };

/** The scaffolds of the office, its own first, and the windows in which they are made and changed. */
export function ScaffoldList({
  scaffolds,
  maySave,
  actions,
}: {
  readonly scaffolds: readonly ListedScaffold[];
  readonly maySave: boolean;
  readonly actions: ScaffoldActions;
}) {
  const t = useTranslations('scaffolds');
  const { act } = useAct();
  const nameOf = useScaffoldName();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const retire = (office: OfficeScaffold, retired: boolean) => {
    const { id, version } = office.scaffold;
    const name = nameOf(office);
    act(
      () => actions.retire(id, version, retired),
      () => showToast(t(retired ? 'retiredToast' : 'restoredToast', { name })),
    );
  };
  const rows = (some: readonly ListedScaffold[]) => (
    <ul>
      {[...some]
        .sort((a, b) => Number(a.retired) - Number(b.retired))
        .map((office) => (
          <ScaffoldRow
            key={office.builtIn ?? office.scaffold.id}
            office={office}
            onEdit={() => setOpen({ window: 'edit', office, from: null })}
            onVersions={() => setOpen({ window: 'versions', office })}
            onRetire={() => retire(office, !office.retired)}
          />
        ))}
    </ul>
  );
  const own = scaffolds.filter(({ builtIn }) => builtIn === null);
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        action={
          maySave ? (
            <Button size="form" onClick={() => setOpen({ window: 'new' })}>
              <Plus aria-hidden size={16} />
              {t('new')}
            </Button>
          ) : null
        }
      />
      <section aria-label={t('own')}>
        <h2 className="border-b border-line-2 pb-1.5 text-12 text-ink-2">{t('own')}</h2>
        {own.length > 0 ? (
          rows(own)
        ) : (
          <EmptyState title={t('empty')} level="h2">
            {maySave ? t('emptyText') : null}
          </EmptyState>
        )}
      </section>
      <section aria-label={t('program')} className="pt-6">
        <h2 className="border-b border-line-2 pb-1.5 text-12 text-ink-2">{t('program')}</h2>
        {rows(scaffolds.filter(({ builtIn }) => builtIn !== null))}
      </section>
      {open?.window === 'versions' ? (
        <ScaffoldVersionsDialog
          scaffold={open.office}
          versions={actions.versions}
          onUse={(from) => setOpen({ window: 'edit', office: open.office, from })}
          onClose={close}
        />
      ) : null}
      {open?.window === 'new' ? (
        <EditDialog edited={null} from={null} actions={actions} onClose={close} />
      ) : null}
      {open?.window === 'edit' ? (
        <EditDialog edited={open.office} from={open.from} actions={actions} onClose={close} />
      ) : null}
    </>
  );
}
