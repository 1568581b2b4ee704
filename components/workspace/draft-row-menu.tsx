'use client';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Trash2 from 'lucide-react/icons/trash-2';
import { useTranslations } from 'next-intl';
import { useAct } from '../forms/use-act';
import { Button } from '../ui/button';
import { Menu, MenuItem } from '../ui/menu';
import { showToast } from '../ui/toast-store';
import type { DraftAct } from './draft-row';

/** What can be done with a draft from the list. The bin can be undone, so nothing asks first. */
export function DraftRowMenu({
  draftId,
  name,
  toBin,
  restore,
}: {
  readonly draftId: string;
  readonly name: string;
  readonly toBin: DraftAct;
  readonly restore: DraftAct;
}) {
  const t = useTranslations('drafts');
  const { act } = useAct();
  const bin = () =>
    act(
      () => toBin(draftId),
      () =>
        showToast(t('binned', { title: name }), {
          label: t('undo'),
          run: () => act(() => restore(draftId)),
        }),
    );
  return (
    <span className="relative z-1">
      <Menu
        trigger={
          <Button variant="ghost" square aria-label={t('more', { title: name })}>
            <Ellipsis aria-hidden size={16} />
          </Button>
        }
      >
        <MenuItem icon={<Trash2 aria-hidden size={16} />} onSelect={bin}>
          {t('toBin')}
        </MenuItem>
      </Menu>
    </span>
  );
}
