'use client';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';

/** Words that did not get into the draft, kept in sight until the person lets go of them. */
export function LostText({
  title,
  text,
  lost,
  onDone,
}: {
  readonly title: string;
  readonly text: string;
  readonly lost: string;
  readonly onDone: () => void;
}) {
  const t = useTranslations('rescue');
  const common = useTranslations('common');
  const [copied, setCopied] = useState(false);
  return (
    <div role="alert" className="flex gap-2 border-b border-line-1 bg-over-tint px-4 py-2.5">
      <TriangleAlert aria-hidden size={16} className="mt-0.5 text-over" />
      <div className="min-w-0 flex-1">
        <p>
          <strong>{title}</strong>
          <span className="ml-2">{text}</span>
        </p>
        {lost ? (
          <p
            lang="zh-CN"
            className="mt-2 max-h-40 overflow-y-auto border-l-2 border-line-3 pl-3 font-body text-16 leading-7 whitespace-pre-wrap select-text"
          >
            {lost}
          </p>
        ) : null}
      </div>
      <div className="flex items-start gap-2">
        {lost ? (
          <Button variant="primary" onClick={async () => setCopied(await copyText(lost))}>
            {copied ? common('copied') : t('copy')}
          </Button>
        ) : null}
        <Button onClick={onDone}>{lost ? t('dismiss') : common('close')}</Button>
      </div>
    </div>
  );
}
