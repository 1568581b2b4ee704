import { useTranslations } from 'next-intl';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { partTokens, wordingOf } from '@/lib/suggestions/text-tokens';
import { useFieldValue } from '../../editor/chip/use-field-words';

/** What was there when it was suggested, what is suggested, and what stands there now. */
export function ConflictLines({
  suggestion: { hunk },
  current,
}: {
  readonly suggestion: Suggestion;
  readonly current: string;
}) {
  const t = useTranslations('suggestions');
  const worded = useFieldValue();
  if (hunk.op !== 'text' && hunk.op !== 'chip' && hunk.op !== 'delete')
    return <p className="text-12 text-ink-2">{current}</p>;
  const words =
    hunk.op === 'text'
      ? { old: wordingOf(partTokens(hunk.del)), next: wordingOf(partTokens(hunk.ins)) }
      : hunk.op === 'chip'
        ? { old: worded(hunk.field, hunk.before), next: worded(hunk.field, hunk.after) }
        : { old: wordingOf(partTokens(hunk.block.inlines)), next: '' };
  const rows = [
    { label: t('base'), said: words.old },
    { label: t('proposed'), said: words.next },
    { label: t('now'), said: hunk.op === 'chip' ? worded(hunk.field, current) : current },
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
      {rows.map(({ label, said }) => (
        <div key={label} className="contents">
          <dt className="pt-0.5 text-12 whitespace-nowrap text-ink-3">{label}</dt>
          <dd lang="zh-CN" className="leading-5.5 wrap-anywhere">
            {said ? said.replaceAll('\n', '↵') : <span className="text-ink-3">{t('nothing')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
