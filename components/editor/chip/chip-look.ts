'use client';
import type { Node } from '@tiptap/pm/model';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { agreesWithWords } from '@/lib/deadlines/chip-deadline';
import type { DraftMeta } from '@/lib/draft/draft';
import type { ChipBoard, ChipLook } from '@/lib/editor/chips/chip-board';
import { isOpen, isPlaceholder, nameOf } from '@/lib/editor/placeholders/find-placeholder';
import { readUnits } from '@/lib/responsibility/chip-units';
import type { KnownUnit } from '@/lib/responsibility/unit-lexicon';
import { unitMarks } from '@/lib/responsibility/unit-marks';
import { unitsAgree } from '@/lib/responsibility/units-agree';
import { chipDeadline } from './chip-inline';
import { useBoundWords } from './deadline-words';
import { useRoleWords } from './use-role-words';

/** Says beside every chip what it means, for the pointer and for screen readers; follows the speech date. */
export function useChipLook(
  board: ChipBoard | null,
  meta: DraftMeta,
  known: readonly KnownUnit[],
): void {
  const t = useTranslations('chip');
  const bounds = useBoundWords();
  const roleWords = useRoleWords();
  const { speechDate, region } = meta;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `bounds` and `roleWords` follow `t`
  useEffect(() => {
    const responsibility = (node: Node): ChipLook => {
      const units = readUnits(node.attrs);
      const title = roleWords(units).replaceAll('　', '\n');
      const words = String(node.attrs.text);
      const text = words || t('label.empty');
      // Another name of a unit says nothing before the registry is here.
      const unsure = known.length === 0 && units.some(({ unitId }) => unitId);
      const differs = !unsure && !unitsAgree(words, units, known);
      const lines = [title, differs ? t('differs') : ''].filter(Boolean);
      return {
        label: t('label.responsibility', { text }),
        units: unitMarks(words, units),
        differs,
        ...(lines.length > 0 ? { title: lines.join('\n') } : {}),
      };
    };
    const deadline = (node: Node): ChipLook => {
      const due = chipDeadline(node, { speechDate, region });
      const text = String(node.attrs.text) || t('label.empty');
      const date = bounds(due) ?? (due.relation ? t(`relations.${due.relation}`) : null);
      if (!date) return { label: t('label.unread', { text }), title: t('unread') };
      const basis =
        due.source === 'set' ? t('byHand') : speechDate ? t('basis', { date: speechDate }) : '';
      const differs = !agreesWithWords(due);
      return {
        label: t('label.deadline', { text, date }),
        differs,
        title: [
          date,
          due.ambiguous ? t('twoWays', { text }) : '',
          differs ? t('differs') : '',
          basis,
        ]
          .filter(Boolean)
          .join('\n'),
        twoWays: due.ambiguous,
      };
    };
    const placeholder = (node: Node): ChipLook => {
      const name = nameOf(node);
      return isOpen(node)
        ? { label: t('label.placeholder', { text: name || t('label.empty') }) }
        : { title: t('filled', { name }) };
    };
    board?.setLook((node) => {
      if (isPlaceholder(node)) return placeholder(node);
      return node.type.name === 'deadline' ? deadline(node) : responsibility(node);
    });
  }, [board, speechDate, region, known, t]);
}
