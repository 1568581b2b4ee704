import type { ReactNode } from 'react';
import { Brand } from '../ui/brand';
import { SpecimenPage } from './specimen-page';

/** Sign-in and invite: the form at the left, a page of the product beside it. */
export function EntrySplit({
  title,
  lead,
  foot,
  children,
}: {
  readonly title: string;
  readonly lead: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="grid min-h-dvh bg-surface xl:grid-cols-[minmax(28rem,39%)_1fr]">
      <div className="mx-auto flex w-full max-w-[30rem] flex-col px-6 py-8 md:px-14">
        <header>
          <Brand />
        </header>
        <main className="flex flex-1 flex-col justify-center py-12">
          <h1 className="font-title text-28 font-bold">{title}</h1>
          <div className="mt-1 mb-7 text-14 text-ink-2">{lead}</div>
          {children}
        </main>
        <footer>{foot}</footer>
      </div>
      <div className="relative hidden overflow-hidden bg-ground xl:block">
        <div className="absolute top-18 left-22 [--page-t:calc(var(--zi)*5)]">
          <SpecimenPage />
        </div>
      </div>
    </div>
  );
}
