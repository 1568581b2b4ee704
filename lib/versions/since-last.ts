/** What changed in a draft since somebody last had it open. */
export interface SinceLast {
  /** Number of the version that was the text then. */
  readonly from: number;
  readonly changes: number;
  /** Until when he had seen it, ISO 8601. */
  readonly at: string;
}
