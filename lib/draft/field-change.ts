import type { ChipInline } from './draft';

type FieldValue = ChipInline['fields'][string];

/** A field of a chip that says something else; one that was not there is null. */
export interface FieldChange {
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}
