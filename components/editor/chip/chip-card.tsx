'use client';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useTranslations } from 'next-intl';
import type { CivilDate } from '@/lib/deadlines/civil-date';
import type { DraftMeta } from '@/lib/draft/draft';
import { readUnits } from '@/lib/responsibility/chip-units';
import type { UnitBook } from '@/lib/units/unit-book';
import { Dialog } from '../../ui/dialog';
import { chipDeadline } from './chip-inline';
import { DeadlineFacts } from './deadline-facts';
import { useBoundWords } from './deadline-words';
import { UnitMeaning } from './unit-meaning';
import { useChip } from './use-chip';

export interface ChipCardProps {
  readonly editor: Editor;
  readonly id: string;
  readonly meta: DraftMeta;
  readonly book: UnitBook;
  readonly onClose: () => void;
}

/** Who and when, for somebody who only reads: a sheet from below on a phone. */
export function ChipCard({ editor, id, meta, book, onClose }: ChipCardProps) {
  const t = useTranslations('chip');
  const common = useTranslations('common');
  const node = useChip(editor, id);
  if (!node) return null;
  const deadline = node.type.name === 'deadline';
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t(deadline ? 'deadline' : 'responsibility')}
      closeLabel={common('close')}
      reading
    >
      {deadline ? (
        <>
          <DeadlineFacts node={node} meta={meta} />
          <Readings node={node} meta={meta} />
        </>
      ) : (
        <Units node={node} book={book} day={meta.speechDate} />
      )}
    </Dialog>
  );
}

/** The two ways to understand the words, when there are two. */
function Readings({ node, meta }: { readonly node: Node; readonly meta: DraftMeta }) {
  const t = useTranslations('chip');
  const bounds = useBoundWords();
  const { reading } = chipDeadline(node, meta);
  if (!reading?.ambiguous) return null;
  return (
    <div className="mt-3 border-t border-line-1 pt-3 text-13">
      <p className="font-medium text-near">{t('twoWays', { text: String(node.attrs.text) })}</p>
      <ul>
        {[reading, ...reading.alternatives].map((way, index) => (
          <li key={`${way.from} ${way.to}`} className="mt-1">
            {bounds(way) ?? t('noDate')}
            {index === 0 ? <span className="ml-2 text-12 text-ink-3">{t('stricter')}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Units({
  node,
  book,
  day,
}: {
  readonly node: Node;
  readonly book: UnitBook;
  readonly day: CivilDate | null;
}) {
  const t = useTranslations('chip');
  const units = readUnits(node.attrs);
  return (
    <div lang="zh-CN">
      <p className="text-14 font-medium">{String(node.attrs.text ?? '')}</p>
      <ul className="mt-3 flex flex-col gap-2 text-14">
        {units.map((unit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries may have the same name
          <li key={`${index} ${unit.name}`} className="flex items-baseline gap-3">
            <span className="shrink-0 text-12 text-ink-3">{t(`roles.${unit.role}`)}</span>
            <span className="min-w-0">
              {unit.name}
              <UnitMeaning {...{ unit, book, day }} />
            </span>
          </li>
        ))}
      </ul>
      {units.length === 0 ? <p className="mt-1 text-12 text-ink-3">{t('noUnitsRead')}</p> : null}
    </div>
  );
}
