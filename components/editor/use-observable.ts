'use client';
import { useSyncExternalStore } from 'react';
import type { Observable } from '@/lib/editor/connection/observable';

/** The present value of an observable, kept up to date. */
export function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get, observable.get);
}
