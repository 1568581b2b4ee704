'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { HangTarget } from '@/lib/ledger/hang-targets';
import type { RowProgress } from '@/lib/ledger/row-progress';
import type { LedgerLine } from '@/lib/ledger/sheet/ledger-line';
import type { LineEditing } from './line-editing';
import { GoneItems } from './row/gone-items';

/** Progress of one draft whose rows left its text, and the rows it can be hung on. */
export interface GoneOfDraft {
  readonly draft: LedgerLine['draft'];
  readonly gone: readonly RowProgress[];
  readonly targets: readonly HangTarget[];
}

/** What people wrote of tasks that are no longer in the text: under the ledger, not on paper. */
export function GonePart({
  drafts,
  several,
  editing: { actions, writable },
}: {
  readonly drafts: readonly GoneOfDraft[];
  readonly several: boolean;
  readonly editing: LineEditing;
}) {
  const t = useTranslations('ledger');
  const { refresh } = useRouter();
  if (drafts.length === 0) return null;
  const n = drafts.reduce((sum, { gone }) => sum + gone.length, 0);
  return (
    <section
      aria-labelledby="gone-head"
      className="mt-8 max-w-[52rem] text-12 leading-5 print:hidden"
    >
      <h2 id="gone-head" className="text-14 font-semibold">
        {t('gone', { n })}
      </h2>
      <p className="mb-3 text-ink-3">{t('goneHint')}</p>
      {drafts.map(({ draft, gone, targets }) => {
        const may = writable.includes(draft.id);
        return (
          <div key={draft.id} className="border-t border-line-1 py-3">
            {several ? (
              <h3 lang="zh-CN" className="mb-2 text-ink-3">
                {draft.name}
              </h3>
            ) : null}
            <GoneItems
              {...{ gone, targets }}
              context={{ draftId: draft.id, actions, may, refresh }}
            />
          </div>
        );
      })}
    </section>
  );
}
