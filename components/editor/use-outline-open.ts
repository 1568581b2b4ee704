'use client';
import { useEffect, useState } from 'react';

/** From this width the outline stands beside the page; below it is a drawer, closed at first. */
const WIDE = '(min-width: 1280px)';

/** Whether the outline is shown. */
export function useOutlineOpen() {
  const [open, setOpen] = useState(true);
  useEffect(() => {
    const wide = window.matchMedia(WIDE);
    const follow = () => setOpen(wide.matches);
    follow();
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, []);
  return [open, setOpen] as const;
}
