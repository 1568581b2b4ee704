/** Offsets are UTF-16 units of the text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PointItem extends Span {
  readonly level: number;
}

interface UnitItem {
  readonly name: string;
  readonly role: string;
}

export interface ResponsibilityItem extends Span {
  readonly units: readonly UnitItem[];
}

/** First and last day, YYYY-MM-DD or null. */
export interface DeadlineValue {
  readonly relation: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a recogniser answers, as far as it is measured. */
export interface Found {
  readonly points: readonly PointItem[];
  readonly responsibilities: readonly ResponsibilityItem[];
  readonly deadlines: readonly (Span & DeadlineValue)[];
}

export interface GoldPoint extends PointItem {
  readonly marker: string;
  readonly level_alt?: readonly number[];
}

export interface GoldUnit extends UnitItem {
  readonly name_alt?: readonly string[];
  readonly role_alt?: readonly string[];
}

export interface GoldResponsibility extends Span {
  readonly text: string;
  readonly units: readonly GoldUnit[];
  readonly units_alt?: readonly (readonly GoldUnit[])[];
}

export interface GoldDeadline extends Span, DeadlineValue {
  readonly text: string;
  readonly alt?: readonly DeadlineValue[];
}

export type Layer = keyof Found;

/** A span of a gold file that is no find, or may be one. */
export interface Marked extends Span {
  readonly text: string;
  readonly kind: 'point' | 'responsibility' | 'deadline';
  readonly why: string;
}

/** A gold file: what a careful reader finds; `*_alt` and `alt` are accepted as well. */
export interface Annotation {
  readonly file: string;
  readonly reference_date: string;
  readonly points: readonly GoldPoint[];
  readonly responsibilities: readonly GoldResponsibility[];
  readonly deadlines: readonly GoldDeadline[];
  readonly negatives: readonly Marked[];
  readonly ignore: readonly Marked[];
}
