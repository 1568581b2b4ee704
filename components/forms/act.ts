import type { ErrorKey } from './form-state';

/** What a server action behind a button answers; without `error` it worked. */
export interface ActResult {
  readonly error?: ErrorKey;
}
