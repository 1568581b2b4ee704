/** 字 of a speech of so many minutes. @param rate beats a minute (`lib/speaking` SP10) */
export function budgetOfMinutes(minutes: number, rate: number): number {
  return Math.round(minutes * rate);
}

/** Minutes of so many 字, to a tenth. */
export function minutesOfBudget(words: number, rate: number): number {
  return Math.round((words / rate) * 10) / 10;
}

/** 字 of one part (SEC8). */
export function partBudget(total: number, share: number): number {
  return Math.round((total * share) / 10) * 10;
}
