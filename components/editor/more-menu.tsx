'use client';
import CalendarDays from 'lucide-react/icons/calendar-days';
import Check from 'lucide-react/icons/check';
import Ellipsis from 'lucide-react/icons/ellipsis';
import FileStack from 'lucide-react/icons/file-stack';
import LayoutList from 'lucide-react/icons/layout-list';
import ScanText from 'lucide-react/icons/scan-text';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';
import { Menu, MenuItem } from '../ui/menu';
import { notesShown, showNotes } from './chip/notes-shown';
import type { LiveSession } from './live-session';
import { MetaDialog, type SaveMeta } from './meta-dialog';
import { openPageTool } from './page-tool';
import { useMayWrite } from './use-may-write';
import { useObservable } from './use-observable';

/** What is seldom needed: the facts of the speech, all units and dates at once, notes in the margin. */
export function MoreMenu({
  session,
  save,
}: {
  readonly session: LiveSession;
  /** Null for people who may only read the facts. */
  readonly save: SaveMeta | null;
}) {
  const t = useTranslations('draftMeta');
  const notes = useTranslations('chip')('notes');
  const [open, setOpen] = useState(false);
  const shown = useObservable(notesShown);
  const recognise = useTranslations('recognise')('command');
  const saveTemplate = useTranslations('templates')('menu');
  const saveOutline = useTranslations('scaffolds')('menu');
  const mayWrite = useMayWrite(session);
  return (
    <>
      <Menu
        trigger={
          <Button variant="ghost" square aria-label={t('more')} title={t('more')}>
            <Ellipsis aria-hidden size={16} />
          </Button>
        }
      >
        <MenuItem icon={<CalendarDays aria-hidden size={16} />} onSelect={() => setOpen(true)}>
          {t('open')}
        </MenuItem>
        {mayWrite ? (
          <MenuItem
            icon={<ScanText aria-hidden size={16} />}
            onSelect={() => openPageTool('recognise')}
          >
            {recognise}
          </MenuItem>
        ) : null}
        {mayWrite ? (
          <MenuItem
            icon={<FileStack aria-hidden size={16} />}
            onSelect={() => openPageTool('template')}
          >
            {saveTemplate}
          </MenuItem>
        ) : null}
        {mayWrite ? (
          <MenuItem
            icon={<LayoutList aria-hidden size={16} />}
            onSelect={() => openPageTool('scaffold')}
          >
            {saveOutline}
          </MenuItem>
        ) : null}
        <MenuItem
          icon={<Check aria-hidden size={16} className={shown ? '' : 'invisible'} />}
          onSelect={() => showNotes(!shown)}
        >
          {shown ? t('notesHide') : notes}
        </MenuItem>
      </Menu>
      <MetaDialog session={session} save={save} open={open} onOpenChange={setOpen} />
    </>
  );
}
