import { useFormatter, useTranslations } from 'next-intl';
import type { LibrarySection } from '@/lib/sections/library-section';
import { readContent } from '@/lib/sections/read-content';
import { SCHEMA_VERSION } from '@/lib/wire/versions';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/tag';
import { SectionMenu } from './section-menu';
import { SectionText } from './section-text';
import { draggedSections } from './use-section-drag';

/** What can be done with one block; what is not there cannot be done. */
export interface CardActs {
  readonly onOpen: (section: LibrarySection) => void;
  readonly onChoose: (section: LibrarySection, chosen: boolean) => void;
  readonly onInsert: (section: LibrarySection) => void;
  readonly onEdit: (section: LibrarySection) => void;
  readonly onVersions: (section: LibrarySection) => void;
  readonly onUses: (section: LibrarySection) => void;
  readonly onRetire: (section: LibrarySection, retired: boolean) => void;
  /** Blocks that go along when this one is dragged, itself among them. */
  readonly dragged: (section: LibrarySection) => readonly LibrarySection[];
}

/** One block: name, purpose, tags, uses; opened, its text and what can be done with it. */
export function SectionCard({
  section,
  open,
  chosen,
  mayInsert,
  why,
  acts,
}: {
  readonly section: LibrarySection;
  readonly open: boolean;
  readonly chosen: boolean;
  readonly mayInsert: boolean;
  /** Why it fits the place of the caret. */
  readonly why?: string;
  readonly acts: CardActs;
}) {
  const t = useTranslations('library');
  const nameOf = useTranslations('genre');
  const chars = useTranslations('common')('chars', { n: section.chars });
  const { id, title, purpose, tags, genres, builtIn, retired, mayChange } = section;
  const offered = mayInsert && !retired;
  return (
    <li
      data-section={id}
      draggable={offered && !open}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', title);
        event.dataTransfer.effectAllowed = 'copy';
        draggedSections.set(acts.dragged(section));
      }}
      onDragEnd={() => draggedSections.set(null)}
      className="relative border-b border-line-1 [contain-intrinsic-size:auto_84px] [content-visibility:auto]"
    >
      {offered ? (
        <input
          type="checkbox"
          aria-label={t('choose', { title })}
          checked={chosen}
          onChange={(event) => acts.onChoose(section, event.target.checked)}
          className="absolute top-3.5 left-3 accent-(--accent) max-md:size-5"
        />
      ) : null}
      <button
        type="button"
        aria-expanded={open}
        onClick={() => acts.onOpen(section)}
        className={`hover-fade block w-full py-2.5 pr-4 text-left hover:bg-fill-1 focus-visible:shadow-[inset_0_0_0_2px_var(--accent)] ${offered ? 'pl-9 max-md:pl-11' : 'pl-4'}`}
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
        {why ? <span className="block text-12 text-accent">{why}</span> : null}
        <LastUse section={section} />
        <span className="mt-1 flex flex-wrap gap-1">
          {builtIn ? <Tag tone="accent">{t('builtIn')}</Tag> : null}
          {genres.map((genre) => (
            <Tag key={genre}>{nameOf(genre)}</Tag>
          ))}
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </span>
      </button>
      {open ? (
        <div className="px-4 pb-3">
          <Preview section={section} />
          <div className="mt-2.5 flex items-center gap-2">
            {offered ? (
              <Button variant="primary" title="Ctrl Enter" onClick={() => acts.onInsert(section)}>
                {t('insert')}
              </Button>
            ) : null}
            {retired && mayChange ? (
              <Button onClick={() => acts.onRetire(section, false)}>{t('restore')}</Button>
            ) : null}
            <span className="min-w-0 flex-1 truncate text-12 text-ink-3">
              {section.owner ? t('owner', { n: section.version, name: section.owner }) : null}
            </span>
            <SectionMenu section={section} acts={acts} />
          </div>
        </div>
      ) : null}
    </li>
  );
}

function LastUse({ section: { uses, lastUse } }: { readonly section: LibrarySection }) {
  const t = useTranslations('library');
  const format = useFormatter();
  if (!lastUse) return null;
  const day = format.dateTime(new Date(lastUse.at), { month: 'short', day: 'numeric' });
  return (
    <span className="block truncate text-12 text-ink-3">
      {t('uses', { n: uses, day, name: lastUse.name })}
    </span>
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
