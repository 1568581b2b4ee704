/** Labels before units and dates: 牵头单位：, 完成时限：. */
const LABEL =
  '(?:(?:牵头|责任|主责|配合|协办|主办|承办|落实)(?:单位|部门|领导|人)?|(?:完成|办结)?(?:时限|时间)(?:要求)?)[：:]';
/** Words around units and dates that say nothing about what is to be done. */
const WORDS =
  '牵头抓总|牵头|领衔|主办|配合|协同|协助|协办|参与|按职责分工|按照?职责|分工|各负其责|负总责|负责|共同|分别|具体|由|和|及|与|以及|等(?:部门|单位)?|在|于|前';
const MARKS = '[\\s，、；：。！？,;:（）()〔〕【】\\[\\]]';
const BARE = new RegExp(`^(?:${LABEL}|${WORDS}|${MARKS})*$`, 'u');
const LABELS = new RegExp(LABEL, 'gu');

/** L3: true when these words beside the chips hold no task: marks, labels and role words only. */
export function isBare(words: string): boolean {
  return BARE.test(words);
}

/** The words without labels. */
export function withoutLabels(words: string): string {
  return words.replace(LABELS, '');
}
