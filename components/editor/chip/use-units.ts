'use client';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { type UnitBook, unitBook } from '@/lib/units/unit-book';
import { askServer } from '../../forms/ask-server';
import { tryUntilDone } from '../try-until-done';
import type { UnitActions } from './unit-choice';

export interface Units {
  readonly book: UnitBook;
  /** Whether the registry has come: before, what the book does not have may well be in it. */
  readonly known: boolean;
  /** Takes over a unit that was just added. */
  readonly put: (unit: RegistryUnit) => void;
  readonly refresh: () => void;
}

/** The registry of the draft's workspace, fetched once; without a network it is asked for again. */
export function useUnits(draftId: string, { list }: UnitActions): Units {
  const [all, setAll] = useState<readonly RegistryUnit[]>([]);
  const [known, setKnown] = useState(false);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks again
  useEffect(
    () =>
      tryUntilDone(
        async () => {
          const answer = await askServer(() => list(draftId));
          if ('error' in answer && answer.error === 'no-connection') throw new Error(answer.error);
          return answer.units ?? [];
        },
        (units) => {
          setAll(units);
          setKnown(true);
        },
      ),
    [draftId, list, round],
  );
  const put = useCallback((unit: RegistryUnit) => setAll((units) => [...units, unit]), []);
  const refresh = useCallback(() => setRound((n) => n + 1), []);
  const book = useMemo(() => unitBook(all), [all]);
  return { book, known, put, refresh };
}
