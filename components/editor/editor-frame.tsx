import type { ReactNode } from 'react';

/**
 * The regions of the editor in focus order: bar, outline, tools, page, panel, rail, status. On a phone
 * the bar, the page and the rail remain.
 */
export function EditorFrame({
  bar,
  outline,
  tools,
  notices,
  page,
  aside,
  panels,
  status,
  skip,
}: {
  readonly bar: ReactNode;
  readonly outline: ReactNode;
  readonly tools: ReactNode;
  readonly notices: ReactNode;
  readonly page: ReactNode;
  /** Floats over the lower right of the desk. */
  readonly aside: ReactNode;
  /** The open panel and the rail. */
  readonly panels: ReactNode;
  readonly status: ReactNode;
  readonly skip: string;
}) {
  return (
    <div className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[52px_minmax(0,1fr)] overflow-hidden bg-ground md:grid-rows-[var(--bar-h)_minmax(0,1fr)_var(--status-h)]">
      <a
        href="#page"
        className="sr-only z-60 bg-raised px-3 py-2 focus-visible:not-sr-only focus-visible:absolute focus-visible:top-2 focus-visible:left-2"
      >
        {skip}
      </a>
      {bar}
      <div className="relative flex min-h-0 max-md:flex-col">
        {outline}
        <main className="relative flex min-h-0 min-w-0 flex-1 flex-col">
          {tools}
          {notices}
          <div className="desk @container min-h-0 flex-1 overflow-y-auto overscroll-contain bg-paper md:bg-ground md:py-3">
            {page}
          </div>
          {aside}
        </main>
        {panels}
      </div>
      {status}
    </div>
  );
}
