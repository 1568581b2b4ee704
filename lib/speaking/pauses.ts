/**
 * SP7: how long the voice rests at a mark, in beats; a beat is the time of one syllable. Practice states rates
 * in 字 of a manuscript, its marks included, so in ordinary prose a mark rests about one beat.
 */
const PAUSE_BEATS: Readonly<Record<string, number>> = {
  '、': 0.5,
  '，': 1,
  ',': 1,
  '；': 1,
  ';': 1,
  '：': 1,
  ':': 1,
  '。': 1.5,
  '！': 1.5,
  '!': 1.5,
  '？': 1.5,
  '?': 1.5,
  '…': 1,
  '—': 1,
  '\n': 1.5,
};

/** SP7: the least rest at the end of a paragraph or point, also of a heading without a mark. */
export const END_BEATS = 1.5;

/** Beats of a character; 0 for what is not a pause. */
export function pauseAt(char: string): number {
  return PAUSE_BEATS[char] ?? 0;
}
