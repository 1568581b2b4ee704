// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters the rule is about
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\ufffc]|\p{Surrogate}/u;
const FORBIDDEN_ALL = new RegExp(FORBIDDEN.source, 'gu');

/** True when a text holds something that must not stand in a block or a field (SPEC F7). */
export function hasForbidden(text: string): boolean {
  return FORBIDDEN.test(text);
}

/** The same for a run of the document text, where "\n" ends a block (SPEC F2, F7). */
export function hasForbiddenInRun(text: string): boolean {
  return FORBIDDEN.test(text.includes('\n') ? text.replaceAll('\n', '') : text);
}

/**
 * The text with every forbidden character replaced, one for one, so that offsets stay:
 * lone surrogates become U+FFFD, everything else a space (SPEC F7).
 */
export function cleanText(text: string): string {
  if (!hasForbidden(text)) return text;
  return text.replace(FORBIDDEN_ALL, (c) => (c >= '\ud800' && c <= '\udfff' ? '\ufffd' : ' '));
}
