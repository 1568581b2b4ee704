import Ellipsis from 'lucide-react/icons/ellipsis';
import { useTranslations } from 'next-intl';
import type { LibrarySection } from '@/lib/sections/library-section';
import { readContent } from '@/lib/sections/read-content';
import { SCHEMA_VERSION } from '@/lib/wire/versions';
import { Button } from '../../ui/button';
import { Menu, MenuItem } from '../../ui/menu';
import { Tag } from '../../ui/tag';
import { SectionText } from './section-text';

/** One block: name, purpose, tags; opened, its text and what can be done with it. */
export function SectionCard({
  section,
  open,
  mayInsert,
  onOpen,
  onInsert,
  onEdit,
  onRetire,
}: {
  readonly section: LibrarySection;
  readonly open: boolean;
  readonly mayInsert: boolean;
  readonly onOpen: () => void;
  readonly onInsert: () => void;
  readonly onEdit: () => void;
  readonly onRetire: (retired: boolean) => void;
}) {
  const t = useTranslations('library');
  const chars = useTranslations('common')('chars', { n: section.chars });
  const { id, title, purpose, tags, builtIn, retired, mayChange } = section;
  return (
    <li data-section={id} className="border-b border-line-1">
      <button
        type="button"
        aria-expanded={open}
        onClick={onOpen}
        className="hover-fade block w-full px-4 py-2.5 text-left hover:bg-fill-1 focus-visible:shadow-[inset_0_0_0_2px_var(--accent)]"
      >
        <span className="flex items-baseline gap-2">
          <span lang="zh-CN" className="min-w-0 flex-1 font-medium">
            {title}
          </span>
          <span className="shrink-0 text-12 text-ink-3">{chars}</span>
        </span>
        {purpose ? (
          <span lang="zh-CN" className="block text-12 text-ink-2">
            {purpose}
          </span>
        ) : null}
        <span className="mt-1 flex flex-wrap gap-1">
          {builtIn ? <Tag tone="accent">{t('builtIn')}</Tag> : null}
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </span>
      </button>
      {open ? (
        <div className="px-4 pb-3">
          <Preview section={section} />
          <div className="mt-2.5 flex items-center gap-2">
            {mayInsert && !retired ? (
              <Button variant="primary" onClick={onInsert}>
                {t('insert')}
              </Button>
            ) : null}
            {retired && mayChange ? (
              <Button onClick={() => onRetire(false)}>{t('restore')}</Button>
            ) : null}
            <span className="min-w-0 flex-1 truncate text-12 text-ink-3">
              {section.author ? t('version', { n: section.version, name: section.author }) : null}
            </span>
            {mayChange && !retired ? (
              <Menu
                trigger={
                  <Button variant="ghost" square aria-label={t('more', { title })}>
                    <Ellipsis aria-hidden size={16} />
                  </Button>
                }
              >
                <MenuItem onSelect={onEdit}>{t('edit')}</MenuItem>
                <MenuItem onSelect={() => onRetire(true)}>{t('retire')}</MenuItem>
              </Menu>
            ) : null}
          </div>
        </div>
      ) : null}
    </li>
  );
}

function Preview({ section }: { readonly section: LibrarySection }) {
  const t = useTranslations('error');
  const content = readContent(section.blocks, section.schemaVersion, SCHEMA_VERSION);
  return (
    <div className="max-h-80 overflow-y-auto rounded-2 bg-fill-1 px-3.5 py-2.5">
      {content.ok ? (
        <SectionText blocks={content.value} />
      ) : (
        <p className="text-13 text-near">{t(content.error)}</p>
      )}
    </div>
  );
}
