'use client';
import type { Node } from '@tiptap/pm/model';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { ChipUnit, DraftMeta } from '@/lib/draft/draft';
import { MAX_CHIP_UNITS, readUnits, writeUnits } from '@/lib/responsibility/chip-units';
import { composeWording } from '@/lib/responsibility/compose-wording';
import { rereadUnits, unitsAgree } from '@/lib/responsibility/units-agree';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast-store';
import type { ChipHandle } from './chip-handle';
import type { UnitActions } from './unit-choice';
import { UnitRows } from './unit-rows';
import { UnitSearch } from './unit-search';
import { useRoleWords } from './use-role-words';
import type { Units } from './use-units';
import { WordingField } from './wording-field';
import { WordsDiffer } from './words-differ';

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
  const roleWords = useRoleWords();
  const words = String(node.attrs.text ?? '');
  const list = readUnits(node.attrs);
  const search = useRef<HTMLInputElement>(null);
  /** The unit that the next one takes the place of. */
  const [place, setPlace] = useState<number | null>(null);
  const replaced = place === null ? undefined : list[place];
  /** Words that nobody has written by hand follow the units. */
  const change = (next: readonly ChipUnit[]) => {
    setPlace(null);
    const own = words !== '' && words !== composeWording(list);
    const fields = { units: writeUnits(next) };
    chip.set(own ? fields : { ...fields, text: composeWording(next) });
  };
  const add = (unit: Omit<ChipUnit, 'role'>) => {
    if (list.some(({ name }) => name === unit.name)) return;
    if (replaced)
      return change(list.map((one) => (one === replaced ? { ...unit, role: one.role } : one)));
    if (list.length >= MAX_CHIP_UNITS) return showToast(t('tooMany'));
    change([...list, { ...unit, role: list.length === 0 ? 'lead' : 'support' }]);
  };
  const agree = unitsAgree(words, list, units.book.known);
  const read = rereadUnits(words, list, units.book.known);
  const plain = composeWording(list);
  /** New words are read again, unless a person has said otherwise about the old ones. */
  const reword = (text: string) => {
    const next = agree ? writeUnits(rereadUnits(text, list, units.book.known)) : null;
    chip.set(next === null ? { text } : { text, units: next });
  };
  return (
    <>
      <UnitRows
        units={list}
        book={units.book}
        day={day}
        replaced={place}
        onReplace={(index) => {
          setPlace(index === place ? null : index);
          search.current?.focus();
        }}
        onChange={change}
      />
      <UnitSearch
        input={search}
        insteadOf={replaced?.name ?? null}
        draftId={draftId}
        units={units}
        actions={actions}
        taken={list}
        day={day}
        onAdd={add}
      />
      <WordingField value={words} peer={peer} first={false} onChange={reword} />
      {agree ? null : (
        <WordsDiffer
          says={read.length > 0 ? t('wordsSay', { read: roleWords(read) }) : t('wordsSayNobody')}
          onReread={() => chip.set({ units: writeUnits(read) })}
        />
      )}
      {plain !== '' && plain !== words ? (
        <div className="flex justify-end gap-2 px-3.5 pb-2.5">
          <Button onClick={() => chip.set({ text: plain })}>{t('compose')}</Button>
        </div>
      ) : null}
    </>
  );
}
