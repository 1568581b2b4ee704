'use client';
import { type ReactNode, useEffect, useRef } from 'react';
import { passageOf } from './passage-of';

/** What is selected in here and copied goes out as text, numbers included, without the marks of change. */
export function CopiedPage({ children }: { readonly children: ReactNode }) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = page.current;
    const onCopy = (event: ClipboardEvent) => {
      const selection = window.getSelection();
      if (!selection || selection.isCollapsed || !event.clipboardData) return;
      const { html, text } = passageOf(selection.getRangeAt(0).cloneContents());
      event.clipboardData.setData('text/html', html);
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    };
    element?.addEventListener('copy', onCopy);
    return () => element?.removeEventListener('copy', onCopy);
  }, []);
  return <div ref={page}>{children}</div>;
}
