import { describe, expect, it } from 'vitest';
import { safeNext } from './safe-next';

describe('safeNext', () => {
  it.each([
    ['/drafts/abc?x=1', '/drafts/abc?x=1'],
    [undefined, '/'],
    ['', '/'],
    ['https://evil.example/', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/a\\b', '/'],
    ['/\n/evil', '/'],
    ['javascript:alert(1)', '/'],
  ])('%j leads to %s', (next, expected) => {
    expect(safeNext(next)).toBe(expected);
  });
});
