import Ellipsis from 'lucide-react/icons/ellipsis';
import { useTranslations } from 'next-intl';
import type { LibrarySection } from '@/lib/sections/library-section';
import { Button } from '../../ui/button';
import { Menu, MenuItem } from '../../ui/menu';
import type { CardActs } from './section-card';

/** What else can be done with a block. */
export function SectionMenu({
  section,
  acts,
}: {
  readonly section: LibrarySection;
  readonly acts: CardActs;
}) {
  const t = useTranslations('library');
  const { title, mayChange, retired } = section;
  return (
    <Menu
      trigger={
        <Button variant="ghost" square aria-label={t('more', { title })}>
          <Ellipsis aria-hidden size={16} />
        </Button>
      }
    >
      {mayChange && !retired ? (
        <MenuItem onSelect={() => acts.onEdit(section)}>{t('edit')}</MenuItem>
      ) : null}
      <MenuItem onSelect={() => acts.onVersions(section)}>{t('versions')}</MenuItem>
      <MenuItem onSelect={() => acts.onUses(section)}>{t('usedIn')}</MenuItem>
      {mayChange && !retired ? (
        <MenuItem onSelect={() => acts.onRetire(section, true)}>{t('retire')}</MenuItem>
      ) : null}
    </Menu>
  );
}
