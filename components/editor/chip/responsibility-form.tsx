'use client';
import type { Node } from '@tiptap/pm/model';
import { useTranslations } from 'next-intl';
import type { ChipUnit, DraftMeta } from '@/lib/draft/draft';
import { MAX_CHIP_UNITS, readUnits, writeUnits } from '@/lib/responsibility/chip-units';
import { composeWording } from '@/lib/responsibility/compose-wording';
import { splitWords } from '@/lib/responsibility/split-words';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast-store';
import type { ChipHandle } from './chip-handle';
import type { UnitActions } from './unit-choice';
import { UnitRows } from './unit-rows';
import { UnitSearch } from './unit-search';
import type { Units } from './use-units';
import { WordingField } from './wording-field';

/** Units in order with their roles, and the free words. */
export function ResponsibilityForm({
  chip,
  node,
  draftId,
  units,
  actions,
  meta,
  peer,
}: {
  readonly chip: ChipHandle;
  readonly node: Node;
  readonly draftId: string;
  readonly units: Units;
  readonly actions: UnitActions;
  readonly meta: Pick<DraftMeta, 'speechDate'>;
  readonly peer: string | null;
}) {
  const t = useTranslations('chip');
  const day = meta.speechDate;
  const words = String(node.attrs.text ?? '');
  const list = readUnits(node.attrs);
  /** Words that nobody has written by hand follow the units. */
  const change = (next: readonly ChipUnit[]) => {
    const own = words !== '' && words !== composeWording(list);
    const fields = { units: writeUnits(next) };
    chip.set(own ? fields : { ...fields, text: composeWording(next) });
  };
  const add = (unit: Omit<ChipUnit, 'role'>) => {
    if (list.some(({ name }) => name === unit.name)) return;
    if (list.length >= MAX_CHIP_UNITS) return showToast(t('tooMany'));
    change([...list, { ...unit, role: list.length === 0 ? 'lead' : 'support' }]);
  };
  const read = list.length === 0 ? splitWords(words, units.book.known) : [];
  const plain = composeWording(list);
  return (
    <>
      <UnitRows units={list} book={units.book} day={day} onChange={change} />
      <UnitSearch
        draftId={draftId}
        units={units}
        actions={actions}
        taken={list}
        day={day}
        onAdd={add}
      />
      <WordingField
        value={words}
        peer={peer}
        first={false}
        onChange={(text) => chip.set({ text })}
      />
      {read.length > 0 || (plain !== '' && plain !== words) ? (
        <div className="flex justify-end gap-2 px-3.5 pb-2.5">
          {read.length > 0 ? (
            <Button onClick={() => chip.set({ units: writeUnits(read) })}>{t('read')}</Button>
          ) : (
            <Button onClick={() => chip.set({ text: plain })}>{t('compose')}</Button>
          )}
        </div>
      ) : null}
    </>
  );
}
