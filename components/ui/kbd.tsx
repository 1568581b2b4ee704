import type { ReactNode } from 'react';

/** A key as printed on the keyboard. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="inline-flex h-4.5 items-center rounded-[3px] border border-line-2 bg-surface px-1.5 font-ui text-[11px] leading-none text-ink-3">
      {children}
    </kbd>
  );
}
