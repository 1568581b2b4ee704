'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { BlockAttrs } from '@/lib/draft/draft';
import type { ChangeWords } from '@/lib/editor/suggest/drawn-change';
import type { AttrsHunk } from '@/lib/suggestions/hunk';
import { useFieldWords } from '../editor/chip/use-field-words';

/** Changes in words: 二级 → 三级, 牵头：甲局 → 乙局. */
export function useChangeWords(): ChangeWords {
  const t = useTranslations('suggest');
  const editor = useTranslations('editor');
  const field = useFieldWords();
  // The functions are new with every drawing, the language is not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo((): ChangeWords => {
    const form = (attrs: Partial<BlockAttrs>, all: Partial<BlockAttrs>) => {
      const { kind, level, style, start } = attrs;
      const said: string[] = [];
      if (kind && kind !== 'point') said.push(editor(`kinds.${kind}`));
      else if (level || style || kind) {
        const named = style ?? all.style;
        said.push(
          editor('levelStyle', {
            level: String(level ?? all.level ?? ''),
            style: named ? editor(`styles.${named}`) : '',
          }).trim(),
        );
      }
      if (start !== undefined)
        said.push(start === null ? t('autoNumber') : t('number', { n: start }));
      return said.join('　');
    };
    return {
      says: (what, author, words) =>
        t(what === 'insert' ? 'inserts' : 'deletes', { author, words }),
      attrs: ({ before, after }: AttrsHunk) => {
        const [from, to] = [form(before, before), form(after, after)];
        return from && to && from !== to ? `${from} → ${to}` : t('form');
      },
      field,
      move: (_hunk, side) => t(side === 'asked' ? 'moves' : 'moved'),
    };
  }, [t, editor]);
}
