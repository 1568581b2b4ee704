'use client';
import type { Node } from '@tiptap/pm/model';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { DraftMeta } from '@/lib/draft/draft';
import type { ChipBoard, ChipLook } from '@/lib/editor/chips/chip-board';
import { readUnits } from '@/lib/responsibility/chip-units';
import { unitMarks } from '@/lib/responsibility/unit-marks';
import { chipDeadline } from './chip-inline';
import { useBoundWords } from './deadline-words';

/** Says beside every chip what it means, for the pointer and for screen readers; follows the speech date. */
export function useChipLook(board: ChipBoard | null, meta: DraftMeta): void {
  const t = useTranslations('chip');
  const bounds = useBoundWords();
  const { speechDate, region } = meta;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `bounds` follows `t`
  useEffect(() => {
    const responsibility = (node: Node): ChipLook => {
      const units = readUnits(node.attrs);
      const title = (['lead', 'responsible', 'support'] as const)
        .map((role) => {
          const names = units.filter((unit) => unit.role === role).map(({ name }) => name);
          return names.length > 0
            ? t('titleUnits', { roles: t(`roles.${role}`), name: names.join('、') })
            : '';
        })
        .filter(Boolean)
        .join('\n');
      const words = String(node.attrs.text);
      const text = words || t('label.empty');
      return {
        label: t('label.responsibility', { text }),
        units: unitMarks(words, units),
        ...(title ? { title } : {}),
      };
    };
    const deadline = (node: Node): ChipLook => {
      const due = chipDeadline(node, { speechDate, region });
      const text = String(node.attrs.text) || t('label.empty');
      const date = bounds(due) ?? (due.relation ? t(`relations.${due.relation}`) : null);
      if (!date) return { label: t('label.unread', { text }), title: t('unread') };
      const basis =
        due.source === 'set' ? t('byHand') : speechDate ? t('basis', { date: speechDate }) : '';
      return {
        label: t('label.deadline', { text, date }),
        title: [date, due.ambiguous ? t('twoWays', { text }) : '', basis]
          .filter(Boolean)
          .join('\n'),
        twoWays: due.ambiguous,
      };
    };
    board?.setLook((node) =>
      node.type.name === 'deadline' ? deadline(node) : responsibility(node),
    );
  }, [board, speechDate, region, t]);
}
