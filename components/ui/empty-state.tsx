import type { ReactNode } from 'react';

/** What is not here, why, and what to press. */
export function EmptyState({
  title,
  children,
  actions,
  level = 'h2',
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: 'h1' | 'h2';
}) {
  const Heading = level;
  return (
    <div className="max-w-[26em] py-10">
      <Heading className="text-16 font-semibold">{title}</Heading>
      {children ? <div className="mt-1 text-14 text-ink-2">{children}</div> : null}
      {actions ? <div className="mt-4 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
