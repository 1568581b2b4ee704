/** 字 a speaker says in a minute when nobody has measured it. */
export const CHARS_PER_MINUTE = 180;

/** 字 of a speech of so many minutes. */
export function budgetOfMinutes(minutes: number): number {
  return Math.round(minutes * CHARS_PER_MINUTE);
}

/** 字 of one part (SEC8). */
export function partBudget(total: number, share: number): number {
  return Math.round((total * share) / 10) * 10;
}
