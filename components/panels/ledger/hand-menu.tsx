'use client';
import Copy from 'lucide-react/icons/copy';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Merge from 'lucide-react/icons/merge';
import Split from 'lucide-react/icons/split';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { HandWork } from '@/lib/ledger/hand-work';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { Button } from '../../ui/button';
import { Menu, MenuItem } from '../../ui/menu';
import { JoinDialog } from './join-dialog';
import type { LedgerContext } from './ledger-context';
import { SplitDialog } from './split-dialog';

/** What can be done to a row by hand. Rows that hand work already holds have their way back in the note. */
export function HandMenu({
  task,
  context,
}: {
  readonly task: LedgerTask;
  readonly context: LedgerContext;
}) {
  const t = useTranslations('ledger');
  const [asked, setAsked] = useState<HandWork['kind'] | null>(null);
  const close = () => setAsked(null);
  const free = task.hand.length === 0;
  if (!context.may || !free) return null;
  const props = { task, context, onClose: close };
  return (
    <>
      <Menu
        trigger={
          <Button variant="ghost" aria-label={`${t('handle')}　${task.task}`}>
            <Ellipsis aria-hidden size={16} />
            {t('handle')}
          </Button>
        }
      >
        <MenuItem icon={<Split aria-hidden size={16} />} onSelect={() => setAsked('split')}>
          {t('split')}
        </MenuItem>
        <MenuItem icon={<Merge aria-hidden size={16} />} onSelect={() => setAsked('merged')}>
          {t('merge')}
        </MenuItem>
        <MenuItem icon={<Copy aria-hidden size={16} />} onSelect={() => setAsked('duplicate')}>
          {t('markDuplicate')}
        </MenuItem>
      </Menu>
      {asked === 'split' ? <SplitDialog {...props} /> : null}
      {asked === 'merged' || asked === 'duplicate' ? <JoinDialog {...props} kind={asked} /> : null}
    </>
  );
}
