import type { Genre } from '../genres';

/** An opening has no heading, a point has one, a closing is the last paragraph. */
export const PART_KINDS = ['opening', 'point', 'closing'] as const;

/** One part of a speech that a scaffold lays out. */
export interface ScaffoldPart {
  /** Stable within the scaffold, over all its versions. */
  readonly key: string;
  readonly kind: (typeof PART_KINDS)[number];
  /** Heading of a point, with `{{待填项}}`; else what the part is called in the preview. */
  readonly heading: string;
  /** What to write here; shown while the part is empty, never part of the text. */
  readonly guidance: string;
  /** Share of the length, 0 to 1. */
  readonly share: number;
  /** A speech of this kind without it is told so (SEC15). */
  readonly required?: boolean;
  /** Keys of library blocks that fit here. */
  readonly blocks: readonly string[];
}

/** Those that come with the program; their names are texts of the interface, `newDraft.kinds`. */
export const BUILT_IN_SCAFFOLDS = [
  'SC01',
  'SC02',
  'SC03',
  'SC04',
  'SC05',
  'SC06',
  'SC07',
  'SC08',
  'SC09',
  'SC10',
  'SC11',
  'SC12',
  'SC13',
  'SC14',
] as const;
export type BuiltInScaffoldId = (typeof BUILT_IN_SCAFFOLDS)[number];

/** 提纲模板, one version of it: what it says never changes. */
export interface Scaffold {
  /** A built-in one's own, or the id of the office's. */
  readonly id: string;
  readonly version: number;
  /** Kind of speech; null = none of them. */
  readonly genre: Genre | null;
  /** Usual length of the speech. */
  readonly minutes: number;
  /** Whom the text addresses; left out: 同志们：, null: nobody, as in a plan. */
  readonly salutation?: string | null;
  readonly parts: readonly ScaffoldPart[];
}

export type BuiltInScaffold = Scaffold & { readonly id: BuiltInScaffoldId };

/** The version with this key (`scaffoldKey`); null for one that is not known. */
export type FindScaffold = (key: string) => Scaffold | null;

export const USUAL_SALUTATION = '同志们：';

/** Id with version, as a draft keeps it: `SC01@1`. */
export function scaffoldKey({ id, version }: Pick<Scaffold, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** Id and version of a key; null for anything else. */
export function readScaffoldKey(key: string): Pick<Scaffold, 'id' | 'version'> | null {
  const [, id, version] = /^([^@#]{1,64})@(\d{1,9})$/.exec(key) ?? [];
  return id && version ? { id, version: Number(version) } : null;
}
