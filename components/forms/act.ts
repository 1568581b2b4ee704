import type { ErrorKey } from './form-state';

/** What a server action behind a button answers; without `error` it worked. */
export interface ActResult {
  readonly error?: ErrorKey;
  /** What the text of the error names. */
  readonly params?: Readonly<Record<string, string>>;
}

/** What a question to the server answers; `data` is there when there is no `error`. */
export type Answer<T> = ActResult & { readonly data?: T };
