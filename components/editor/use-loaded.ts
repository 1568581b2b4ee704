'use client';
import { useEffect, useState } from 'react';
import { tryUntilDone } from './try-until-done';

/**
 * Code that is loaded when it is wanted for the first time; null until it is here.
 * @param load the same function every time
 */
export function useLoaded<T>(wanted: boolean, load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly code: T } | null>(null);
  useEffect(() => {
    if (!wanted || loaded) return;
    return tryUntilDone(load, (code) => setLoaded({ code }));
  }, [wanted, loaded, load]);
  return loaded?.code ?? null;
}
