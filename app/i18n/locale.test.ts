import { describe, expect, it } from 'vitest';
import { pickLocale } from './locale';

describe('pickLocale', () => {
  it.each([
    ['en', 'zh-CN,zh;q=0.9', 'en'],
    ['fr', 'en-GB,en;q=0.9', 'en'],
    [undefined, 'en-US,en;q=0.9,zh;q=0.8', 'en'],
    [undefined, 'en;q=0.4, zh-HK;q=0.7', 'zh-CN'],
    [undefined, 'de, fr', 'zh-CN'],
    [undefined, 'en;q=0, de', 'zh-CN'],
    [undefined, null, 'zh-CN'],
  ])('cookie %s and header %s give %s', (cookie, header, expected) => {
    expect(pickLocale(cookie, header)).toBe(expected);
  });
});
