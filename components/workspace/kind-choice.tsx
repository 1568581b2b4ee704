import { useTranslations } from 'next-intl';
import type { ScaffoldId } from '@/lib/sections/scaffolds/scaffold';
import { SCAFFOLDS } from '@/lib/sections/scaffolds/scaffolds';

export type DraftKind = ScaffoldId | 'blank' | 'paste';
export const DRAFT_KINDS: readonly DraftKind[] = [
  ...SCAFFOLDS.map(({ id }) => id),
  'blank',
  'paste',
];

/**
 * What a new draft begins with: a scaffold, nothing, or a text that is there already. A form that was
 * refused is reset by React, radio buttons with it; so the hidden field is what is sent.
 */
export function KindChoice({
  value,
  onChange,
}: {
  readonly value: DraftKind;
  readonly onChange: (kind: DraftKind) => void;
}) {
  const t = useTranslations('newDraft');
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-12 text-ink-2">{t('from')}</legend>
      <input type="hidden" name="from" value={value} />
      <div className="grid grid-cols-2 gap-2 md:grid-cols-4">
        {DRAFT_KINDS.map((kind) => (
          <label
            key={kind}
            className="hover-fade relative flex cursor-pointer flex-col rounded-2 border border-line-2 bg-paper px-3 py-2 hover:bg-fill-1 has-checked:border-accent has-checked:shadow-[inset_0_0_0_1px_var(--accent)] has-focus-visible:shadow-focus"
          >
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={kind === value}
              onChange={() => onChange(kind)}
              className="pointer-events-none absolute inset-0 opacity-0"
            />
            <span className="font-medium">{t(`kinds.${kind}`)}</span>
            <span className="text-12 text-ink-3">{t(`leads.${kind}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
