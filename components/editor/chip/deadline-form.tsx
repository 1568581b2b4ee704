'use client';
import type { Node } from '@tiptap/pm/model';
import { useTranslations } from 'next-intl';
import { agreesWithWords } from '@/lib/deadlines/chip-deadline';
import type { DraftMeta } from '@/lib/draft/draft';
import { Button } from '../../ui/button';
import type { ChipHandle } from './chip-handle';
import { chipDeadline } from './chip-inline';
import { DateFields } from './date-fields';
import { DeadlineFacts } from './deadline-facts';
import { useBoundWords } from './deadline-words';
import { TwoReadings } from './two-readings';
import { WordingField } from './wording-field';
import { WordsDiffer } from './words-differ';

const AS_READ = { relation: null, from: null, to: null };

/** What the words of a deadline mean, where that comes from, and how to say otherwise. */
export function DeadlineForm({
  chip,
  node,
  meta,
  peer,
}: {
  readonly chip: ChipHandle;
  readonly node: Node;
  readonly meta: DraftMeta;
  readonly peer: string | null;
}) {
  const t = useTranslations('chip');
  const bounds = useBoundWords();
  const words = String(node.attrs.text ?? '');
  const deadline = chipDeadline(node, meta);
  const { relation, from, to, source, reading } = deadline;
  const agree = agreesWithWords(deadline);
  return (
    <>
      <div className="px-3.5 pb-2.5">
        <DeadlineFacts node={node} meta={meta} />
        {source === 'set' && agree ? (
          <Button className="mt-1.5" onClick={() => chip.set(AS_READ)}>
            {t('read')}
          </Button>
        ) : null}
      </div>
      {agree || !reading ? null : (
        <WordsDiffer
          says={t('wordsSay', { read: bounds(reading) ?? t(`relations.${reading.relation}`) })}
          onReread={() => chip.set(AS_READ)}
        />
      )}
      {reading?.ambiguous ? (
        <TwoReadings
          words={words}
          reading={reading}
          chosen={deadline}
          onChoose={(one, safe) =>
            chip.set(safe ? AS_READ : { relation: reading.relation, from: one.from, to: one.to })
          }
        />
      ) : null}
      <DateFields
        key={`${relation} ${from} ${to}`}
        deadline={deadline}
        onSet={(said) => chip.set({ ...said })}
      />
      <WordingField value={words} peer={peer} first onChange={(text) => chip.set({ text })} />
    </>
  );
}
