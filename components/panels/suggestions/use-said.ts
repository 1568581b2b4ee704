'use client';
import { useTranslations } from 'next-intl';
import type { ChangeWords } from '@/lib/editor/suggest/drawn-change';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { partTokens, wordingOf } from '@/lib/suggestions/text-tokens';
import { linesOf, type SuggestionCard } from './cards';

/** Characters of one change that are said. */
const MOST = 60;

/** A card in words alone: who wants what. For screen readers. */
export function useSaid(words: ChangeWords): (card: SuggestionCard) => string {
  const t = useTranslations('suggestions');
  const one = ({ hunk, quote }: Suggestion): string => {
    const changed = (gone: string, come: string) =>
      t(gone && come ? 'saysReplace' : come ? 'saysIn' : 'saysOut', {
        gone: gone.slice(0, MOST),
        come: come.slice(0, MOST),
      });
    switch (hunk.op) {
      case 'text': {
        const [gone = '', come = ''] = [hunk.del, hunk.ins].map((p) => wordingOf(partTokens(p)));
        return gone === come ? `${t('look')} ${gone.slice(0, MOST)}` : changed(gone, come);
      }
      case 'insert':
        return changed('', wordingOf(partTokens(hunk.block.inlines)));
      case 'delete':
        return changed(wordingOf(partTokens(hunk.block.inlines)), '');
      case 'move':
        return `${quote.slice(0, MOST)} ${words.move(hunk, 'asked')}`;
      case 'attrs':
        return words.attrs(hunk);
      case 'chip':
        return words.field(hunk);
    }
  };
  return (card) => {
    const what = linesOf(card).map(({ row }) => one(row));
    return t('says', { name: card.rows[0]?.authorName ?? '', what: what.join(t('saysAnd')) });
  };
}
