import { useEffect, useState } from 'react';
import type { Answer } from './act';
import { askServer } from './ask-server';
import type { ErrorKey } from './form-state';

/** What the server answers to a question asked once, when the part appears. */
export function useAnswer<T>(ask: () => Promise<Answer<T>>): {
  readonly data: T | null;
  readonly error: ErrorKey | null;
} {
  const [question] = useState(() => ask);
  const [answer, setAnswer] = useState<{ data: T | null; error: ErrorKey | null }>({
    data: null,
    error: null,
  });
  useEffect(() => {
    let ended = false;
    askServer(question).then((said) => {
      if (ended) return;
      const data = ('data' in said ? said.data : undefined) ?? null;
      setAnswer({ data, error: said.error ?? null });
    });
    return () => {
      ended = true;
    };
  }, [question]);
  return answer;
}
