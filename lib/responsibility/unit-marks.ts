import type { ChipUnit, UnitRole } from '../draft/draft';

export interface UnitMark {
  /** UTF-16 offsets into the wording; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly role: UnitRole;
}

/** RU4: where the units stand in the wording, in text order, without overlaps; absent ones have none. */
export function unitMarks(wording: string, units: readonly ChipUnit[]): UnitMark[] {
  const marks: UnitMark[] = [];
  const free = (start: number, end: number) =>
    marks.every((mark) => end <= mark.start || start >= mark.end);
  // The longest first: 市财政局 must not take a place inside 市财政局会计中心.
  for (const { name, role } of [...units].sort((a, b) => b.name.length - a.name.length)) {
    if (name === '') continue;
    for (let at = wording.indexOf(name); at >= 0; at = wording.indexOf(name, at + 1)) {
      if (!free(at, at + name.length)) continue;
      marks.push({ start: at, end: at + name.length, role });
      break;
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}
