'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { ActResult } from '../forms/act';
import { askServer } from '../forms/ask-server';

/** Asks the server and keeps what it objects to, for beside the field. */
export function useAnswer() {
  const errors = useTranslations('error');
  const [failure, setFailure] = useState<ActResult>({});
  const [busy, start] = useTransition();
  const ask = (act: () => Promise<ActResult>, after: () => void) => {
    if (busy) return;
    start(async () => {
      const answer = await askServer(act);
      setFailure(answer);
      if (!answer.error) after();
    });
  };
  const error = failure.error ? errors(failure.error, failure.params) : undefined;
  return { ask, busy, error };
}
