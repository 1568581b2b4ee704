/** Words that only tie a sentence to the one before it. */
const ALWAYS = '与此同时|此外|除此[之以]外|并且|而且';
/** These, too, where a mark or a unit or date follows them: 另外三个站点 and 并网发电 say something. */
const WITH_MARK = '同时|另外?|并|还有|在此基础上|为此|因此';

const LEADING = new RegExp(`^(?:(?:${ALWAYS})[，,\\s]*|(?:${WITH_MARK})[，,]\\s*)+`, 'u');
const ALONE = new RegExp(`^(?:(?:${ALWAYS}|${WITH_MARK})[，,\\s]*)+[也还]?$`, 'u');

/** L4: the words of a task without 同时，, 此外， and their kin at the start. */
export function withoutConnective(task: string): string {
  return task.replace(LEADING, '');
}

/** L4: true when the words before a unit or a date are such a connective and nothing else. */
export function isConnective(words: string): boolean {
  return ALONE.test(words);
}
