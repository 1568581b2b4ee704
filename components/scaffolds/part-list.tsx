import { useTranslations } from 'next-intl';
import { labels } from '@/lib/numbering/labels';
import type { ScaffoldPart } from '@/lib/sections/scaffolds/scaffold';
import { partBudget } from '@/lib/sections/scaffolds/word-budget';
import { HeadingWords } from './heading-words';

/** The parts of a scaffold: what belongs there, what must not be missing, and how long each should be. */
export function PartList({
  parts,
  total,
}: {
  readonly parts: readonly ScaffoldPart[];
  /** 字 of the whole. */
  readonly total: number;
}) {
  const t = useTranslations('scaffolds');
  const numbers = partNumbers(parts);
  return (
    <ol lang="zh-CN">
      {parts.map(({ key, heading, guidance, share, required }, index) => (
        <li
          key={key}
          className="grid grid-cols-[1fr_3rem_4rem] items-baseline gap-x-3 border-b border-line-1 py-2 md:grid-cols-[1fr_8rem_3rem_4rem]"
        >
          <span className="min-w-0">
            <span className="block font-medium">
              {numbers[index]}
              <HeadingWords text={heading} />
              {required ? (
                <span className="ml-2 text-12 font-normal text-ink-3">{t('required')}</span>
              ) : null}
            </span>
            <span className="block text-12 text-ink-3">{guidance}</span>
          </span>
          <span aria-hidden="true" className="h-1 bg-fill-2 max-md:hidden">
            <span className="block h-full bg-accent" style={{ width: `${share * 100}%` }} />
          </span>
          <span className="text-right text-12 text-ink-3">{Math.round(share * 100)}%</span>
          <span className="text-right">{partBudget(total, share).toLocaleString('en')}</span>
        </li>
      ))}
    </ol>
  );
}

/** The number that each part has in the text, '' for parts without a heading. */
function partNumbers(parts: readonly Pick<ScaffoldPart, 'kind'>[]): string[] {
  const none = { variant: null, start: null, run: false };
  return labels(
    parts.map(({ kind }) =>
      kind === 'point'
        ? ({ ...none, kind, level: 1, style: 'cn-comma' } as const)
        : ({ ...none, kind: 'paragraph', level: 0, style: null } as const),
    ),
  ).map((label) => label ?? '');
}
