'use client';
import Copy from 'lucide-react/icons/copy';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { copyRich } from '../ui/copy-rich';
import { passageOf } from './passage-of';

/** How long the button says that it has copied. */
const SAID_MS = 2_000;

/** 复制这一段: the paragraph that it stands in, with its number. */
export function CopyPassage({ begins }: { readonly begins: string }) {
  const t = useTranslations('versions');
  const [copied, setCopied] = useState(false);
  return (
    <span data-aside="" lang="" className="copy-passage print:hidden">
      <button
        type="button"
        aria-label={t('copyPassageOf', { text: begins })}
        title={t('copyPassage')}
        onClick={async (event) => {
          const paragraph = event.currentTarget.closest('p');
          if (!paragraph || !(await copyRich(passageOf(paragraph)))) return;
          setCopied(true);
          setTimeout(() => setCopied(false), SAID_MS);
        }}
      >
        <Copy aria-hidden size={14} />
        {copied ? t('copied') : t('copyPassage')}
      </button>
      <span role="status" className="sr-only">
        {copied ? t('copied') : ''}
      </span>
    </span>
  );
}
