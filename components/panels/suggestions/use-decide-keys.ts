'use client';
import { useEffect, useRef } from 'react';

/** What the keys do; each is called with the present cards. */
export interface DecideKeys {
  readonly move: (by: 1 | -1) => void;
  readonly accept: () => void;
  readonly reject: () => void;
}

/** F8 and Shift F8 go to the next and the previous suggestion, Alt Y accepts and Alt N rejects it. */
export function useDecideKeys(keys: DecideKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      const { code, altKey, shiftKey } = event;
      const { move, accept, reject } = latest.current;
      const run =
        code === 'F8' && !altKey
          ? () => move(shiftKey ? -1 : 1)
          : altKey && !shiftKey && code === 'KeyY'
            ? accept
            : altKey && !shiftKey && code === 'KeyN'
              ? reject
              : null;
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
