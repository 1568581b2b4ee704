import type { BuiltInTemplateId } from './built-in/built-in-template';

/** A whole-speech template as it is offered. */
export interface ListedTemplate {
  readonly id: string;
  /** '' = the name that the program gives the built-in one. */
  readonly name: string;
  /** Null for the office's own. */
  readonly builtIn: BuiltInTemplateId | null;
  /** Who saved it; '' for the program. */
  readonly author: string;
  /** ISO 8601; '' for the program. */
  readonly savedAt: string;
  /** 字 with the placeholders by their names. */
  readonly chars: number;
  readonly retired: boolean;
  /** The person asking may retire it and take it back. */
  readonly mayRetire: boolean;
}
