import { describe, expect, it } from 'vitest';
import { fileName } from './file-name';

describe('file name', () => {
  it.each([
    ['在全市会议上的讲话', '在全市会议上的讲话.txt'],
    ['关于A/B的：讲话?*', '关于A B的：讲话.txt'],
    ['..\\..\\etc/passwd', 'etc passwd.txt'],
    ['  . ', '讲话.txt'],
    ['', '讲话.txt'],
    ['CON', '讲话.txt'],
    ['a\u202egnp\ud83d', 'a gnp.txt'],
  ])('E6 of %j', (name, file) => {
    expect(fileName(name, '讲话', 'txt')).toBe(file);
  });

  it('E6 is never longer than a file system takes, and never cuts a character', () => {
    const name = fileName('😀'.repeat(300), '讲话', 'txt');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(184);
    expect(name).toMatch(/^(😀)+\.txt$/u);
  });
});
