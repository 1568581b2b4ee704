import { describe, expect, it } from 'vitest';
import { pointTitle } from './point-title';

describe('point title', () => {
  it.each([
    ['抓早抓小。要快。', '抓早抓小'],
    ['落实“谁主管；谁负责”，压实。', '落实“谁主管；谁负责”，压实'],
    ['没有句末', '没有句末'],
    ['抓早，', '抓早'],
    ['（未闭合。后面', '（未闭合'],
    ['', ''],
    ['。', ''],
  ])('D4 of %j', (text, title) => {
    expect(pointTitle(text)).toBe(title);
  });
});
