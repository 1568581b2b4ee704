import type messages from '@/messages/zh-CN.json';

/** Key of the user text of an error, `error.<key>`. */
export type ErrorKey = keyof (typeof messages)['error'];

/** What a form's server action answers when it did not lead elsewhere. */
export interface FormState {
  /** Errors beside fields, by field name. */
  readonly fields?: Readonly<Record<string, ErrorKey>>;
  /** An error of the form as a whole. */
  readonly form?: ErrorKey;
  /** What was typed, so that nothing has to be typed twice. Never passwords. */
  readonly values?: Readonly<Record<string, string>>;
  /** It worked and the page stays. */
  readonly done?: true;
}

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

export const FRESH: FormState = {};
