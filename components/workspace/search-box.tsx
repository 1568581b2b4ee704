'use client';
import Search from 'lucide-react/icons/search';
import Form from 'next/form';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { classNames } from '../ui/class-names';
import { INPUT_STYLE } from '../ui/field';
import { Kbd } from '../ui/kbd';

/** Looks for words in all drafts; works without script too. `keys`: Ctrl K or ⌘ K puts the caret into it. */
export function SearchBox({
  keys = false,
  className,
}: {
  readonly keys?: boolean;
  readonly className?: string;
}) {
  const t = useTranslations('search');
  const asked = useSearchParams().get('q') ?? '';
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!keys) return;
    const onKey = (event: KeyboardEvent) => {
      const chord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      // Hidden on a phone, where another box is on the page.
      if (!chord || event.code !== 'KeyK' || !input.current?.offsetParent) return;
      event.preventDefault();
      input.current.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys]);
  return (
    <Form role="search" action="/search" className={classNames('relative', className)}>
      <Search
        aria-hidden
        size={16}
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
      />
      <input
        // A new question from elsewhere is shown, what is being typed is not lost.
        key={asked}
        ref={input}
        type="search"
        name="q"
        lang="zh-CN"
        defaultValue={asked}
        aria-label={t('label')}
        aria-keyshortcuts={keys ? 'Control+K Meta+K' : undefined}
        placeholder={t('example')}
        autoComplete="off"
        enterKeyHint="search"
        className={classNames(
          INPUT_STYLE,
          'h-8 pl-8! [&::-webkit-search-cancel-button]:hidden max-md:h-11 max-md:text-16',
          keys && 'pr-16!',
        )}
      />
      {keys ? (
        <span aria-hidden className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2">
          <Kbd>Ctrl K</Kbd>
        </span>
      ) : null}
    </Form>
  );
}
