'use client';
import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { Button } from './button';
import { copyText } from './copy-text';
import { INPUT_STYLE } from './field';

/** A text to hand on: readable, selected on focus, with a copy button that says what happened. */
export function CopyField({
  label,
  value,
  copyLabel,
}: {
  readonly label: string;
  readonly value: string;
  readonly copyLabel: string;
}) {
  const t = useTranslations('common');
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    const copied = await copyText(value);
    setOutcome(copied ? 'copied' : 'refused');
    if (!copied) input.current?.select();
  };
  return (
    <div>
      <div className="flex gap-2">
        <input
          ref={input}
          readOnly
          value={value}
          aria-label={label}
          onFocus={(event) => event.target.select()}
          className={`${INPUT_STYLE} h-9 min-w-0 flex-1 font-mono text-12! max-md:h-11`}
        />
        <Button size="form" onClick={copy}>
          {outcome === 'copied' ? (
            <Check aria-hidden size={16} className="text-done" />
          ) : (
            <Copy aria-hidden size={16} />
          )}
          {copyLabel}
        </Button>
      </div>
      <p role="status" className="mt-1.5 min-h-4.5 text-12 text-ink-3">
        {outcome === 'copied' ? t('copied') : null}
        {outcome === 'refused' ? t('copyManually', { keys: copyKeys() }) : null}
      </p>
    </div>
  );
}

function copyKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ C' : 'Ctrl C';
}
