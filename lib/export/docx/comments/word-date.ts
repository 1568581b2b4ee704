/** Word writes civil time and shows it as it stands; ours is China's. */
const CHINA_HOURS = 8;

/**
 * `w:date` of a moment in ISO 8601: YYYY-MM-DDTHH:MM:SSZ in China's time.
 * @param before milliseconds that it lies before that moment
 */
export function wordDate(at: string, before = 0): string {
  const shifted = new Date(Date.parse(at) - before + CHINA_HOURS * 3_600_000);
  return `${shifted.toISOString().slice(0, 19)}Z`;
}
