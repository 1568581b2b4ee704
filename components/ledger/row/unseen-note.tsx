'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button';
import { fieldWords } from './field-words';
import type { UnseenWords } from './ledger-actions';

/** Both wordings when one replaced the other unseen, and the way back. */
export function UnseenNote({
  unseen,
  onBack,
  onSeen,
}: {
  readonly unseen: UnseenWords | null;
  readonly onBack: (words: string) => void;
  readonly onSeen: () => void;
}) {
  const t = useTranslations('ledger');
  if (!unseen) return null;
  const { field, before, after, beforeByName: name } = unseen;
  const words = (value: string) =>
    fieldWords(field, value, (status) => t(`status.${status}`)) || t('nothing');
  return (
    <div role="alert" className="mt-1 rounded-2 bg-near-tint px-2.5 py-2 text-12">
      <p>{t('unseen', { name, before: words(before), after: words(after) })}</p>
      <div className="mt-1 flex gap-2">
        <Button onClick={() => onBack(before)}>{t('theirsBack', { name })}</Button>
        <Button variant="ghost" onClick={onSeen}>
          {t('keepMine')}
        </Button>
      </div>
    </div>
  );
}
