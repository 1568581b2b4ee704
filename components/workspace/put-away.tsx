'use client';
import type { ReactNode } from 'react';
import type { ActResult } from '../forms/act';
import { useAct } from '../forms/use-act';
import { Button } from '../ui/button';

/** Puts away one notice. */
export function PutAway({
  id,
  putAway,
  children,
}: {
  readonly id: string;
  readonly putAway: (id: string) => Promise<ActResult>;
  readonly children: ReactNode;
}) {
  const { act, pending } = useAct();
  return (
    <Button
      variant="ghost"
      aria-disabled={pending || undefined}
      onClick={() => (pending ? undefined : act(() => putAway(id)))}
    >
      {children}
    </Button>
  );
}
