import type { Places } from './places';
import type { RunAs } from './run-as';

/** All that start and restart need to know about one cluster. */
export interface Cluster extends Places {
  readonly who: RunAs | null;
  readonly password: string;
  /** File that Postgres writes its messages to. */
  readonly log: string;
  readonly settings: Readonly<Record<string, string>>;
}
