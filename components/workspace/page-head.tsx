import type { ReactNode } from 'react';

/** Title of a page and, at the right, the one thing to do on it. */
export function PageHead({
  title,
  lead,
  action,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly action?: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 pb-4">
      <div>
        <h1 className="font-title text-20 font-bold">{title}</h1>
        {lead ? <p className="text-13 text-ink-3">{lead}</p> : null}
      </div>
      {action}
    </div>
  );
}
