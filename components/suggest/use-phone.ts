'use client';
import { useSyncExternalStore } from 'react';
import { PHONE } from '../editor/live-session';

/** Whether the page is as narrow as a phone, where the text is only read. */
export function usePhone(): boolean {
  return useSyncExternalStore(subscribe, isPhone, () => false);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

const isPhone = () => window.matchMedia(PHONE).matches;
