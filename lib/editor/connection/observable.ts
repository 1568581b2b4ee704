/** A value that React can subscribe to (`useSyncExternalStore`) and that changes by replacement. */
export interface Observable<T> {
  get(): T;
  subscribe(listener: (value: T) => void): () => void;
}

/** An {@link Observable} with its setter; equal values (`same`) notify nobody. */
export class Subject<T> implements Observable<T> {
  private readonly listeners = new Set<(value: T) => void>();

  constructor(
    private value: T,
    private readonly same: (a: T, b: T) => boolean = Object.is,
  ) {}

  readonly get = (): T => this.value;

  readonly set = (next: T): void => {
    if (this.same(this.value, next)) return;
    this.value = next;
    for (const listener of [...this.listeners]) listener(next);
  };

  readonly subscribe = (listener: (value: T) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
