import ChevronRight from 'lucide-react/icons/chevron-right';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ListedScaffold } from '@/lib/sections/scaffolds/office-scaffold';
import { DEFAULT_RATE } from '@/lib/speaking/speaking-rate';
import { Button } from '../ui/button';
import { Tag } from '../ui/tag';
import { PartList } from './part-list';
import { useScaffoldName } from './use-scaffold-name';

/** A scaffold in the list: what it is, where it came from, its parts when opened. */
export function ScaffoldRow({
  office,
  onEdit,
  onVersions,
  onRetire,
}: {
  readonly office: ListedScaffold;
  readonly onEdit: () => void;
  readonly onVersions: () => void;
  readonly onRetire: () => void;
}) {
  const t = useTranslations('scaffolds');
  const genreName = useTranslations('genre');
  const [open, setOpen] = useState(false);
  const { scaffold, builtIn, stored, retired, author, mayChange, drafts } = office;
  const { genre, minutes, parts, version } = scaffold;
  const name = useScaffoldName()(office);
  const facts = [
    t('row', { n: parts.length, minutes }),
    ...(stored
      ? [`${t('version', { n: version })}${author ? ` ${t('by', { name: author })}` : ''}`]
      : []),
    ...(stored || drafts > 0 ? [t('drafts', { n: drafts })] : []),
  ];
  return (
    <li className="border-b border-line-1 py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex min-w-0 flex-1 basis-60 items-start gap-1.5 text-left max-md:min-h-11"
        >
          <ChevronRight
            aria-hidden
            size={16}
            className={`mt-0.5 shrink-0 text-ink-3 ${open ? 'rotate-90' : ''}`}
          />
          <span className="min-w-0">
            <span className="flex flex-wrap items-center gap-2">
              <span lang="zh-CN" className={`break-all ${retired ? 'text-ink-3' : 'font-medium'}`}>
                {name}
              </span>
              {genre && builtIn === null ? <Tag>{genreName(genre)}</Tag> : null}
              {retired ? <Tag>{t('retired')}</Tag> : null}
            </span>
            <span className="block text-12 text-ink-3">{facts.join('　')}</span>
          </span>
        </button>
        <span className="flex gap-1">
          {stored ? (
            <Button variant="ghost" aria-label={t('versionsOf', { name })} onClick={onVersions}>
              {t('versions')}
            </Button>
          ) : null}
          {mayChange && !retired ? (
            <Button variant="ghost" aria-label={t('editOf', { name })} onClick={onEdit}>
              {t('edit')}
            </Button>
          ) : null}
          {mayChange ? (
            <Button
              variant="ghost"
              aria-label={t(retired ? 'restoreOf' : 'retireOf', { name })}
              onClick={onRetire}
            >
              {t(retired ? 'restore' : 'retire')}
            </Button>
          ) : null}
        </span>
      </div>
      {open ? (
        <div className="pt-1 pl-5.5">
          <PartList parts={parts} total={minutes * DEFAULT_RATE} />
        </div>
      ) : null}
    </li>
  );
}
