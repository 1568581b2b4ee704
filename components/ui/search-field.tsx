import Search from 'lucide-react/icons/search';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { INPUT_STYLE } from './field';

/** A field to look for words, with the glass in it; `hint` stands at its right. */
export function SearchField({
  hint,
  className,
  ...input
}: ComponentProps<'input'> & { readonly hint?: ReactNode }) {
  return (
    <div className={classNames('relative min-w-0', className)}>
      <Search
        aria-hidden
        size={16}
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-3"
      />
      <input
        type="search"
        lang="zh-CN"
        autoComplete="off"
        className={classNames(
          INPUT_STYLE,
          'h-8 pl-8! [&::-webkit-search-cancel-button]:hidden max-md:h-11 max-md:text-16',
          hint ? 'pr-16!' : null,
        )}
        {...input}
      />
      {hint ? (
        <span aria-hidden className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2">
          {hint}
        </span>
      ) : null}
    </div>
  );
}
