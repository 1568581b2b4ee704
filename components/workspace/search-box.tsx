'use client';
import Form from 'next/form';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Kbd } from '../ui/kbd';
import { SearchField } from '../ui/search-field';

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
    <Form role="search" action="/search" className={className ?? ''}>
      <SearchField
        // A new question from elsewhere is shown, what is being typed is not lost.
        key={asked}
        ref={input}
        name="q"
        defaultValue={asked}
        aria-label={t('label')}
        aria-keyshortcuts={keys ? 'Control+K Meta+K' : undefined}
        placeholder={t('example')}
        enterKeyHint="search"
        hint={keys ? <Kbd>Ctrl K</Kbd> : null}
      />
    </Form>
  );
}
