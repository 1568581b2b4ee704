'use client';
import { useEffect, useState } from 'react';
import type { Stage, StageFacts } from '@/lib/review/stage';
import { askServer } from '../forms/ask-server';
import type { StageActions } from './stage-actions';

/** Who set this stage, its hash, what is open: asked when wanted, and again for another stage. */
export function useStageFacts(
  wanted: boolean,
  stage: Stage,
  draftId: string,
  read: StageActions['read'],
): { readonly facts: StageFacts | null; readonly failed: boolean; readonly again: () => void } {
  const [answer, setAnswer] = useState<{ facts: StageFacts | null; failed: boolean } | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks again
  useEffect(() => {
    if (!wanted) return;
    let stopped = false;
    setAnswer(null);
    void askServer(() => read(draftId)).then((found) => {
      if (stopped) return;
      const facts = 'data' in found ? (found.data ?? null) : null;
      const fits = facts?.stage === stage;
      setAnswer({ facts: fits ? facts : null, failed: !fits });
    });
    return () => {
      stopped = true;
    };
  }, [wanted, stage, draftId, read, round]);
  return {
    facts: answer?.facts ?? null,
    failed: answer?.failed === true,
    again: () => setRound((n) => n + 1),
  };
}
