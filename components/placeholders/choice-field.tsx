'use client';
import { useTranslations } from 'next-intl';
import type { AskedFor } from '@/lib/placeholders/asked-for';
import { Button } from '../ui/button';

/** The choices of a name; pressed, one goes into all its places. */
export function ChoiceField({
  name,
  asked,
  value,
  onFill,
}: {
  readonly name: string;
  readonly asked: AskedFor;
  readonly value: string | null;
  readonly onFill: (choice: string) => boolean;
}) {
  const t = useTranslations('placeholders');
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">{t('fill', { name: name || t('noName') })}</legend>
      {asked.options.map((option, index) => (
        <Button
          key={option}
          aria-pressed={option === value}
          {...(index === 0 ? { 'data-first': '', 'data-stop': '' } : {})}
          className="h-auto! min-h-8 max-w-full py-1 text-left max-md:min-h-11 aria-pressed:bg-fill-2 aria-pressed:font-medium"
          onClick={() => onFill(option)}
        >
          <span lang="zh-CN">{option}</span>
        </Button>
      ))}
    </fieldset>
  );
}
