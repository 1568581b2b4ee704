/**
 * A sticky pattern that matches wherever one of these does: where it does not, none of them has to be tried.
 * They have no back references.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'y');
}
