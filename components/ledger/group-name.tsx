import { useFormatter, useTranslations } from 'next-intl';
import type { LineGroup, LineGrouping } from '@/lib/ledger/sheet/group-lines';

/** The name of a group of tasks. */
export function GroupName({ group, by }: { readonly group: LineGroup; readonly by: LineGrouping }) {
  const t = useTranslations('ledgerPage');
  const format = useFormatter();
  const { key, section, lines } = group;
  if (by === 'draft') return <span lang="zh-CN">{lines[0]?.draft.name}</span>;
  if (by === 'section') {
    if (!section) return t('opening');
    return (
      <span lang="zh-CN">
        {section.path} {section.title}
      </span>
    );
  }
  if (by === 'unit') {
    if (key) return <span lang="zh-CN">{key}</span>;
    return <span className="text-near">{t('lacksUnit')}</span>;
  }
  if (key === 'overdue') return <span className="text-over">{t('standing.overdue')}</span>;
  if (key === 'near') return <span className="text-near">{t('standing.near')}</span>;
  if (key === 'closed') return t('standing.done');
  if (key === '') return t('noDay');
  const month = new Date(`${key}-01T00:00:00Z`);
  return format.dateTime(month, { year: 'numeric', month: 'long', timeZone: 'UTC' });
}
