'use client';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Ellipsis from 'lucide-react/icons/ellipsis';
import LibraryBig from 'lucide-react/icons/library-big';
import ListIndentDecrease from 'lucide-react/icons/list-indent-decrease';
import ListIndentIncrease from 'lucide-react/icons/list-indent-increase';
import UserPen from 'lucide-react/icons/user-pen';
import { useTranslations } from 'next-intl';
import { requestSave } from '../panels/library/save-request';
import { workRequest } from '../sections/work-request';
import { Menu, MenuItem, MenuLine } from '../ui/menu';
import type { SectionMoves } from './use-section-moves';

/** What can be done with a section by mouse and finger; on the keyboard the row itself has the keys. */
export function OutlineRowMenu({
  uid,
  title,
  moves,
}: {
  readonly uid: string;
  readonly title: string;
  readonly moves: SectionMoves;
}) {
  const t = useTranslations('outline');
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          tabIndex={-1}
          aria-label={t('menu', { title })}
          title={t('menuTitle')}
          className="absolute top-0.5 right-2 inline-flex size-6 items-center justify-center rounded-1 text-ink-2 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 hover:bg-fill-2 data-[state=open]:bg-fill-2 data-[state=open]:opacity-100"
        >
          <Ellipsis aria-hidden size={15} />
        </button>
      }
    >
      <MenuItem
        icon={<ArrowUp aria-hidden size={15} />}
        hint="Alt ↑"
        onSelect={() => moves.step(uid, 'up')}
      >
        {t('up')}
      </MenuItem>
      <MenuItem
        icon={<ArrowDown aria-hidden size={15} />}
        hint="Alt ↓"
        onSelect={() => moves.step(uid, 'down')}
      >
        {t('down')}
      </MenuItem>
      <MenuItem
        icon={<ListIndentDecrease aria-hidden size={15} />}
        hint="Alt Shift ←"
        onSelect={() => moves.shift(uid, -1)}
      >
        {t('promote')}
      </MenuItem>
      <MenuItem
        icon={<ListIndentIncrease aria-hidden size={15} />}
        hint="Alt Shift →"
        onSelect={() => moves.shift(uid, 1)}
      >
        {t('demote')}
      </MenuItem>
      <MenuLine />
      <MenuItem icon={<UserPen aria-hidden size={15} />} onSelect={() => workRequest.set(uid)}>
        {t('work')}
      </MenuItem>
      <MenuItem icon={<LibraryBig aria-hidden size={15} />} onSelect={() => requestSave(uid)}>
        {t('toLibrary')}
      </MenuItem>
    </Menu>
  );
}
