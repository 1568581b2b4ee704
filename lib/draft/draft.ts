/** What a block is. Everything the speech says lives in a block; nothing of the text lives elsewhere. */
export const BLOCK_KINDS = [
  'title',
  'byline',
  'dateline',
  'salutation',
  'paragraph',
  'point',
  'closing',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** How a point is marked: 一、 （一） 1. （1） 一是 一要 第一， and everything else. */
export const POINT_STYLES = [
  'cn-comma',
  'paren-cn',
  'arabic-dot',
  'paren-arabic',
  'shi',
  'yao',
  'di',
  'other',
] as const;
export type PointStyle = (typeof POINT_STYLES)[number];

/** Nesting depth of a point in this text, 1 to 4. Blocks that are not points have level 0. */
export type PointLevel = 1 | 2 | 3 | 4;
export const MAX_LEVEL = 4;

/**
 * Attributes of a block as read (override, else initial value, else default).
 * - `variant`: how the style is written when it is not the default, a marker template of
 *   `lib/numbering/marker-template` such as `第{cn}个方面，` or `{circled}`; null = the style's default.
 * - `start`: the ordinal the source wrote, when it deviates from the computed one; null = computed.
 * - `run`: 接排, the point continues the paragraph of the block before it.
 * - `src`: library block and version it came from, opaque here.
 */
export interface BlockAttrs {
  readonly kind: BlockKind;
  readonly level: 0 | PointLevel;
  readonly style: PointStyle | null;
  readonly variant: string | null;
  readonly start: number | null;
  readonly run: boolean;
  readonly src: string | null;
}

export const MARKS = ['strong', 'em'] as const;
/** `strong` is bold, `em` is 着重号. */
export type Mark = (typeof MARKS)[number];

export interface TextInline {
  readonly type: 'text';
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type UnitRole = 'lead' | 'responsible' | 'support';
export interface ChipUnit {
  readonly unitId?: string;
  readonly name: string;
  readonly role: UnitRole;
}

export const CHIP_KINDS = ['responsibility', 'deadline', 'placeholder'] as const;
export type ChipKind = (typeof CHIP_KINDS)[number];

export const DEADLINE_RELATIONS = [
  'by',
  'from',
  'within',
  'on',
  'range',
  'recurring',
  'ongoing',
] as const;
export type DeadlineRelation = (typeof DEADLINE_RELATIONS)[number];

/** What a placeholder asks for; one without a type asks for words. */
export const PLACEHOLDER_TYPES = ['unit', 'person', 'date', 'number', 'choice'] as const;
export type PlaceholderType = (typeof PLACEHOLDER_TYPES)[number];

/** A typed node in the prose. `text` is what the speech says; the other fields are the data beside it. */
export interface ChipInline {
  readonly type: 'chip';
  readonly chip: ChipKind | 'unknown';
  readonly id: string;
  readonly text: string;
  /** Chip fields by name as primitives; list values are one canonical JSON string (`units`, `options`). */
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
  readonly marks: readonly Mark[];
}

export type Inline = TextInline | ChipInline;

export interface Block extends BlockAttrs {
  /** 12 characters of [0-9A-Za-z]; '' only for a virtual block of a damaged text. */
  readonly uid: string;
  readonly inlines: readonly Inline[];
}

export interface DraftMeta {
  readonly name: string;
  /** Civil date YYYY-MM-DD, or null when not fixed yet. */
  readonly speechDate: string | null;
  readonly speaker: string;
  readonly post: string;
  readonly occasion: string;
  readonly region: string;
  /** Beats a minute of this speaker (`lib/speaking` SP10); null or absent = as usual. */
  readonly speakingRate?: number | null;
}

/** The speech as a plain value: everything pure works on it (design §3). */
export interface Draft {
  readonly meta: DraftMeta;
  readonly blocks: readonly Block[];
}
