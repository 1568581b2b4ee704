'use client';
import { useSyncExternalStore } from 'react';
import type { Observable } from '@/lib/editor/connection/observable';

/** The present value of an observable, kept up to date. */
export function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get, observable.get);
}

/**
 * One fact of an observable; draws again only when the fact changes. `pick` answers a primitive or an
 * object that stays the same. The save state changes twice with every key.
 */
export function useFact<T, F>(observable: Observable<T>, pick: (value: T) => F): F {
  const read = () => pick(observable.get());
  return useSyncExternalStore(observable.subscribe, read, read);
}
