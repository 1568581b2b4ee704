'use client';
import { useTranslations } from 'next-intl';
import type { FieldChange, PlannedRow } from '@/lib/units/plan-import';
import { UNIT_KINDS } from '@/lib/units/unit-kinds';
import { Tag } from '../../ui/tag';
import { useTermWords } from '../use-term-words';

const TONE = { new: 'accent', changed: 'near', same: 'plain', conflict: 'over' } as const;

/** One row of the preview: taken or not, what it says, what it would do or why it cannot. */
export function PlannedItem({
  row,
  taken,
  onChange,
}: {
  readonly row: PlannedRow;
  readonly taken: boolean;
  readonly onChange: (taken: boolean) => void;
}) {
  const t = useTranslations('units.importing');
  const { state, line } = row;
  const name = row.name === '' ? t('noName') : row.name;
  const choosable = state === 'new' || state === 'changed';
  return (
    <li className="flex items-start gap-3 border-b border-line-1 py-2 max-md:min-h-11">
      {choosable ? (
        <input
          type="checkbox"
          aria-label={t('pick', { name })}
          checked={taken}
          onChange={(event) => onChange(event.target.checked)}
          className="mt-1 size-4 accent-(--accent) max-md:size-5"
        />
      ) : (
        <span className="size-4 shrink-0 max-md:size-5" />
      )}
      <span className="min-w-0 flex-1">
        <span lang="zh-CN" className="break-all">
          {name}
        </span>
        <span className="block text-12 text-ink-2">
          <Words row={row} />
        </span>
      </span>
      <span className="flex shrink-0 items-center gap-2">
        <span className="text-12 text-ink-3 tabular-nums">{t('line', { n: line })}</span>
        <Tag tone={TONE[state]}>{t(`states.${state}`)}</Tag>
      </span>
    </li>
  );
}

function Words({ row }: { readonly row: PlannedRow }) {
  const t = useTranslations('units.importing');
  const kinds = useTranslations('units.kinds');
  const termWords = useTermWords();
  if (row.state === 'conflict') {
    const { why, ...params } = row.problem;
    return <span className="text-over">{t(`why.${why}`, params)}</span>;
  }
  if (row.state === 'changed') {
    const kindWord = (code: string) => {
      const kind = UNIT_KINDS.find((one) => one === code);
      return kind ? kinds(kind) : t('none');
    };
    const words = ({ field, from, to }: FieldChange) => {
      if (field === 'retired') return t(to === 'true' ? 'retired' : 'inUse');
      if (field === 'kind') return t('change.kind', { from: kindWord(from), to: kindWord(to) });
      return t(`change.${field}`, { from: from || t('none'), to });
    };
    return row.changes.map(words).join('　');
  }
  const { aliases, kind, rank } = row.row;
  return [
    rank === null ? '' : String(rank),
    aliases.map((alias) => alias.name).join('、'),
    kind === null ? '' : kinds(kind),
    termWords(row.row),
  ]
    .filter(Boolean)
    .join('　');
}
