/** One part of a speech that a scaffold lays out. */
export interface ScaffoldPart {
  /** Stable within the scaffold. */
  readonly key: string;
  /** An opening has no heading, a point has one, a closing is the last paragraph. */
  readonly kind: 'opening' | 'point' | 'closing';
  /** Heading of a point, with `{{待填项}}`; else what the part is called in the preview. */
  readonly heading: string;
  /** What to write here; shown while the part is empty, never part of the text. */
  readonly guidance: string;
  /** Share of the length, 0 to 1. */
  readonly share: number;
  /** Keys of built-in blocks that fit here. */
  readonly blocks: readonly string[];
}

/** Their names are texts of the interface, `newDraft.kinds`. */
export type ScaffoldId =
  | 'SC01'
  | 'SC02'
  | 'SC03'
  | 'SC04'
  | 'SC05'
  | 'SC06'
  | 'SC07'
  | 'SC08'
  | 'SC09'
  | 'SC10'
  | 'SC11'
  | 'SC12'
  | 'SC13'
  | 'SC14';

/** 提纲模板. */
export interface Scaffold {
  readonly id: ScaffoldId;
  readonly version: number;
  /** Usual length of the speech. */
  readonly minutes: number;
  /** Whom the text addresses; left out: 同志们：, null: nobody, as in a plan. */
  readonly salutation?: string | null;
  readonly parts: readonly ScaffoldPart[];
}

/** Id with version, as a draft keeps it: `SC01@1`. */
export function scaffoldKey({ id, version }: Pick<Scaffold, 'id' | 'version'>): string {
  return `${id}@${version}`;
}
