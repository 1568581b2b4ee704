'use client';
import { useCallback, useEffect, useState } from 'react';
import type { KnownUnit } from '@/lib/responsibility/unit-lexicon';
import { askServer } from '../../forms/ask-server';
import { tryUntilDone } from '../try-until-done';
import type { UnitActions, UnitChoice } from './unit-choice';

export interface Units {
  readonly all: readonly UnitChoice[];
  /** Every name and alias with its unit. */
  readonly known: readonly KnownUnit[];
  /** Takes over a unit that was just added. */
  readonly put: (unit: UnitChoice) => void;
  readonly refresh: () => void;
}

/** The registry of the draft's workspace, fetched once; without a network it is asked for again. */
export function useUnits(draftId: string, { list }: UnitActions): Units {
  const [all, setAll] = useState<readonly UnitChoice[]>([]);
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
        (units) => setAll(units),
      ),
    [draftId, list, round],
  );
  const put = useCallback((unit: UnitChoice) => setAll((units) => [...units, unit]), []);
  const refresh = useCallback(() => setRound((n) => n + 1), []);
  const known = all.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((one) => ({ id, name: one })),
  );
  return { all, known, put, refresh };
}
