/** MG7: some words of a text: UTF-16 offsets into the wording of a block, `end` exclusive. */
export interface Place {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
}
