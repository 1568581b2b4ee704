/** A line of a file as its hidden column names it. */
export interface LineId {
  readonly draftId: string;
  readonly rowId: string;
  /** Of the progress when the file was made. */
  readonly version: number;
}

/** S5. */
export function writeLineId({ draftId, rowId, version }: LineId): string {
  return `${draftId}/${rowId}/${version}`;
}

/** S5: null when it is not one of ours. */
export function readLineId(text: string): LineId | null {
  const match = /^([\w-]{1,64})\/([\w~.-]{1,64})\/(\d{1,9})$/.exec(text.trim());
  if (!match) return null;
  const [, draftId = '', rowId = '', version = ''] = match;
  return { draftId, rowId, version: Number(version) };
}
