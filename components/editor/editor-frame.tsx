import type { ReactNode } from 'react';

/**
 * The regions of the editor in focus order: bar, outline, tools, page, status. On a phone only the bar
 * and the page remain.
 */
export function EditorFrame({
  bar,
  outline,
  outlineOpen,
  tools,
  notices,
  page,
  aside,
  status,
  skip,
}: {
  readonly bar: ReactNode;
  readonly outline: ReactNode;
  readonly outlineOpen: boolean;
  readonly tools: ReactNode;
  readonly notices: ReactNode;
  readonly page: ReactNode;
  /** Floats over the lower right of the desk. */
  readonly aside: ReactNode;
  readonly status: ReactNode;
  readonly skip: string;
}) {
  return (
    <div className="grid h-dvh grid-rows-[52px_minmax(0,1fr)] overflow-hidden bg-ground md:grid-rows-[var(--bar-h)_minmax(0,1fr)_var(--status-h)]">
      <a
        href="#page"
        className="sr-only z-60 bg-raised px-3 py-2 focus-visible:not-sr-only focus-visible:absolute focus-visible:top-2 focus-visible:left-2"
      >
        {skip}
      </a>
      {bar}
      <div
        className={
          outlineOpen
            ? 'relative grid min-h-0 xl:grid-cols-[var(--outline-w)_minmax(0,1fr)]'
            : 'relative grid min-h-0 grid-cols-[minmax(0,1fr)]'
        }
      >
        {outline}
        <main className="relative flex min-h-0 min-w-0 flex-col">
          {tools}
          {notices}
          <div className="desk min-h-0 flex-1 overflow-y-auto overscroll-contain bg-paper md:bg-ground md:py-3">
            {page}
          </div>
          {aside}
        </main>
      </div>
      {status}
    </div>
  );
}
