'use client';
import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function with every drawing, which does what the last one drawn does: what it is handed to stays. */
export function useSteady<A extends readonly unknown[]>(
  call: (...args: A) => void,
): (...args: A) => void {
  const latest = useRef(call);
  useLayoutEffect(() => {
    latest.current = call;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
