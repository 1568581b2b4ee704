import type messages from './messages.json';

type MessageId = keyof (typeof messages)['en'];
type Values = Readonly<Record<string, string | number>>;

/** How a step went: text id of its outcome, or none. */
export interface StepResult {
  readonly outcome?: MessageId;
}

/** What `say.mjs` gives to the bundle: the person at the console, in their language. */
export interface Console {
  say(id: MessageId, values?: Values): void;
  step<T extends StepResult>(id: MessageId, values: Values, work: () => Promise<T>): Promise<T>;
}
