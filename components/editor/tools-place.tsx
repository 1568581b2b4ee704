import type { ReactNode } from 'react';

/** The row of tools while there is nothing to format: it keeps its height, so that nothing jumps. */
export function ToolsPlace({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="flex h-[var(--tool-h)] flex-none items-center border-b border-line-1 bg-surface px-3 max-md:hidden">
      {children}
    </div>
  );
}
