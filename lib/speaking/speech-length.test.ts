import { describe, expect, it, test } from 'vitest';
import { seeded } from '../draft/testing';
import { SILENCE, speechLength } from './speech-length';

/** What is written, and how it is said: one character a syllable. */
function said(cases: Readonly<Record<string, string>>): void {
  for (const [written, spoken] of Object.entries(cases)) {
    it(`${written} is said as ${spoken}`, () => {
      expect(speechLength(written).syllables).toBe([...spoken].length);
    });
  }
}

describe('SP1 numbers in full', () => {
  said({
    '1,048公里': '一千零四十八公里',
    '12个': '十二个',
    '10000元': '一万元',
    '10050人': '一万零五十人',
    '1000010株': '一百万零一十株',
    '120000000元': '一亿二千万元',
    '100000001': '一亿零一',
    '3.5万亿元': '三点五万亿元',
    '１２３个': '一百二十三个',
    '12345678901234567': '一二三四五六七八九零一二三四五六七',
    G104国道: 'G一零四国道',
    A4纸: 'A四纸',
  });
});

describe('SP2 years, dates, telephones, times', () => {
  said({
    '2025年': '二零二五年',
    '2021—2025年': '二零二一至二零二五年',
    '2024-2025学年': '二零二四至二零二五学年',
    '国发〔2025〕12号': '国发二零二五十二号',
    '2025-06-30': '二零二五年六月三十日',
    '2025.6.30': '二零二五年六月三十日',
    '6月30日': '六月三十日',
    '3—5月': '三至五月',
    '1000年': '一千年',
    '2000米': '二千米',
    '0531-12345678': '零五三一一二三四五六七八',
    '12345热线': '一二三四五热线',
    拨打119: '拨打一一九',
    '9:30': '九点三十分',
    '14：00': '十四点',
    '3:1': '三比一',
    '90后': '九零后',
  });
});

describe('SP3 shares, decimals, fractions, ranges', () => {
  said({
    '10%': '百分之十',
    '95.6％': '百分之九十五点六',
    '10%—15%': '百分之十至百分之十五',
    '2‰': '千分之二',
    '3.50': '三点五零',
    '1/3': '三分之一',
    '3~5个': '三至五个',
    '-5': '负五',
    '2+26城市': '二加二十六城市',
  });
});

describe('SP4 unit signs', () => {
  said({
    '12km': '十二公里',
    '3.5 km²': '三点五平方公里',
    '100㎡': '一百平方米',
    '25℃': '二十五摄氏度',
    '10—15km': '十至十五公里',
    '5mm': '五毫米',
    '3min': '三分钟',
    '5G': '五G',
  });
});

test('SP5 letters are spelled, words are read', () => {
  const syllables = (text: string) => speechLength(text).syllables;
  expect(syllables('GDP')).toBe(3);
  expect(syllables('WTO')).toBe(5);
  expect(syllables('AI')).toBe(2);
  expect(syllables('App')).toBe(1);
  expect(syllables('COVID-19')).toBe(4);
  expect(syllables('PM2.5')).toBe(5);
  expect(syllables('online')).toBe(2);
});

test('SP6 brackets are spoken unless they open with a label', () => {
  const syllables = (text: string) => speechLength(text).syllables;
  expect(syllables('抓好整治（含支路）。')).toBe(7);
  expect(syllables('抓好整治（牵头单位：甲局；责任单位：各县（市、区））。')).toBe(4);
  expect(syllables('抓好整治〔责任单位：甲局〕。')).toBe(4);
  expect(syllables('抓好（责任单位：甲局')).toBe(8);
});

test('SP7 marks are rests, the longest of a row', () => {
  const pauses = (text: string) => speechLength(text).pauses;
  expect(pauses('一、二，三。')).toBe(0.5 + 1 + 1.5);
  expect(pauses('好！？”')).toBe(1.5);
  expect(pauses('他说：“干”')).toBe(1);
  expect(pauses('干——好')).toBe(1);
  expect(pauses('，。')).toBe(0);
});

const PIECES = [
  ...'一二讲〇，。；：、…—（）〔】“”%‰+-~/.,:0123456789 \n\u200b',
  ...['2025年', '1,048', 'km²', 'GDP', 'Wi-Fi', '责任单位：', '电话', '0531-', '𠮷', '\ud800', '①'],
];

function randomText(next: () => number, length: number): string {
  return Array.from({ length }, () => PIECES[Math.floor(next() * PIECES.length)]).join('');
}

test('SP11 total for any string, and a sentence more is never shorter', () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const next = seeded(seed);
    const text = randomText(next, Math.floor(next() * 40));
    const length = speechLength(text);
    expect(length.syllables).toBeGreaterThanOrEqual(0);
    expect(length.pauses).toBeLessThanOrEqual(text.length * 1.5);
    expect(speechLength(text)).toEqual(length);
    const longer = speechLength(`${text}\n抓好落实。`);
    expect(longer.syllables).toBeGreaterThanOrEqual(length.syllables + 4);
    expect(longer.pauses).toBeGreaterThanOrEqual(length.pauses);
  }
  expect(speechLength('')).toBe(SILENCE);
});

test('SP11 linear: hundreds of thousands of characters of the worst kinds in a moment', () => {
  const began = performance.now();
  for (const worst of ['1', '1,234', '1-', '（责任单位：', '电话 1', 'a1', '2025-', '1/', '9:3']) {
    speechLength(worst.repeat(50_000));
  }
  // About 0.5 s alone; quadratic work takes minutes.
  expect(performance.now() - began).toBeLessThan(20_000);
});
