import type { BuiltInScaffoldId, Scaffold } from './scaffold';

/** A version as somebody of the office saved it. */
export interface SavedScaffold {
  readonly scaffold: Scaffold;
  /** '' = the name that the program gives the built-in one. */
  readonly name: string;
  /** Who saved it; '' for the program. */
  readonly author: string;
  /** ISO 8601; '' for the program. */
  readonly changedAt: string;
}

/** A scaffold as the people of an office see it, in the version that is offered. */
export interface OfficeScaffold extends SavedScaffold {
  /** The built-in one that it is or stands for; null for the office's own. */
  readonly builtIn: BuiltInScaffoldId | null;
  /** The office has saved or retired it; false = as it comes with the program. */
  readonly stored: boolean;
  readonly retired: boolean;
  /** The person asking may change and retire it. */
  readonly mayChange: boolean;
}

/** A scaffold in the list of all. */
export interface ListedScaffold extends OfficeScaffold {
  /** Drafts made from it. */
  readonly drafts: number;
}
