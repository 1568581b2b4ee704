import type { ChipUnit } from '../draft/draft';

export interface SubjectSpan {
  readonly end: number;
  readonly units: readonly ChipUnit[];
  readonly form: 'role' | 'modal' | 'status' | 'bare';
}

/** What the place of the subject says: whether its section looks back, whether its line demands something. */
export interface Setting {
  readonly past: boolean;
  /** Nothing in the line says that it reports. */
  readonly forward: boolean;
  /** The year of the speech; what a year before it did is past. */
  readonly year: number | null;
  /** The line has words that demand. */
  readonly asks: boolean;
}
