import type { ReactNode } from 'react';
import { Brand } from '../ui/brand';
import { EmptyState } from '../ui/empty-state';

/** A whole page that says what is not possible and what to press instead. */
export function Notice({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex min-h-dvh flex-col bg-surface px-6 py-6 md:px-16">
      <header>
        <Brand />
      </header>
      <main className="flex flex-1 flex-col justify-center pb-24 md:px-[8vw]">
        <EmptyState level="h1" title={title} actions={children}>
          {text}
        </EmptyState>
      </main>
    </div>
  );
}
