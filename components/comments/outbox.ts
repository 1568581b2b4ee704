import { type Observable, Subject } from '@/lib/editor/connection/observable';
import { tryUntilDone } from '../editor/try-until-done';
import type { ActResult } from '../forms/act';
import type { ErrorKey } from '../forms/form-state';

/** What becomes of words that somebody sent. */
export type Delivery =
  | { readonly state: 'sending' }
  /** The network or the database is away; it goes on by itself. */
  | { readonly state: 'retrying' }
  | { readonly state: 'refused'; readonly error: ErrorKey };

/**
 * Words that are being written, by the place they are written for, and what becomes of them. Outlives
 * the panel: closing it, or a lost network, loses nothing.
 */
export class Outbox {
  readonly words = new Subject<ReadonlyMap<string, string>>(new Map());
  private readonly underWay = new Subject<ReadonlyMap<string, Delivery>>(new Map());
  private readonly stops = new Map<string, () => void>();

  get deliveries(): Observable<ReadonlyMap<string, Delivery>> {
    return this.underWay;
  }

  write(place: string, words: string | null): void {
    this.words.set(changed(this.words.get(), place, words));
    if (this.underWay.get().get(place)?.state === 'refused') this.note(place, null);
  }

  /** Sends until the server has answered; keeps the words unless it took them. */
  send(place: string, action: () => Promise<ActResult>, done: () => void): void {
    if (this.stops.has(place)) return;
    this.note(place, { state: 'sending' });
    const attempt = async () => {
      try {
        const result = await action();
        if (result.error === 'unavailable') throw new Error('the database is away');
        return result;
      } catch (error) {
        if (this.stops.has(place)) this.note(place, { state: 'retrying' });
        throw error;
      }
    };
    this.stops.set(place, () => {});
    const stop = tryUntilDone(attempt, ({ error }) => {
      this.stops.delete(place);
      if (error) {
        this.note(place, { state: 'refused', error });
        return;
      }
      this.note(place, null);
      this.words.set(changed(this.words.get(), place, null));
      done();
    });
    if (this.stops.has(place)) this.stops.set(place, stop);
  }

  /** Says that it cannot be sent as it is. */
  refuse(place: string, error: ErrorKey): void {
    this.note(place, { state: 'refused', error });
  }

  /** Ends the attempts; the words stay. */
  stop(place: string): void {
    this.stops.get(place)?.();
    this.stops.delete(place);
    this.note(place, null);
  }

  stopAll(): void {
    for (const place of [...this.stops.keys()]) this.stop(place);
  }

  private note(place: string, delivery: Delivery | null): void {
    this.underWay.set(changed(this.underWay.get(), place, delivery));
  }
}

function changed<T>(map: ReadonlyMap<string, T>, key: string, value: T | null) {
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}
