'use client';
import { useEffect } from 'react';
import { openPageTool } from './page-tool';
import { moveToRegion } from './regions';

/** F6 goes to the next region, Ctrl F finds in the text, Ctrl / shows the keys. A second Ctrl F in the field is the browser's own. */
export function useToolKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'F6') {
        moveToRegion(event.shiftKey);
        event.preventDefault();
      }
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.isComposing) return;
      if (event.code === 'KeyF') {
        if (document.activeElement?.closest('[data-find]')) return;
        openPageTool('find');
      } else if (event.key === '/') openPageTool('keys');
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
