import { expect, test } from 'vitest';
import { WORDS } from '../placeholders/asked-for';
import { placeValues } from './place-values';
import { readTemplateKey, templateKey } from './template-key';

const META = { speaker: '顾清和', post: '', speechDate: '2027-03-02', occasion: '供水会' };
const place = (name: string, type: 'date' | 'number' | 'person' | null = null, measure = '') => ({
  name,
  asked: type ? { type, measure, options: [] } : WORDS,
  count: 1,
});
const read = (typed: Record<string, string>, ...places: ReturnType<typeof place>[]) =>
  placeValues(places, (name) => typed[name] ?? '', META);

test('TPL5 what is typed is read by its type, what is left empty stays open', () => {
  const { values, refused } = read(
    { 时限: '2027-9-30', 里程: ' 48 ', 工作: '供水' },
    place('时限', 'date'),
    place('里程', 'number', '公里'),
    place('工作'),
    place('地区'),
  );
  expect([...values]).toEqual([
    ['时限', '2027年9月30日'],
    ['里程', '48公里'],
    ['工作', '供水'],
  ]);
  expect(refused.size).toBe(0);
});

test('TPL5 what does not fit is refused with its reason', () => {
  const { values, refused } = read(
    { 时限: '2月30日', 里程: '很长', 牵头人: '3号' },
    place('时限', 'date'),
    place('里程', 'number'),
    place('牵头人', 'person'),
  );
  expect([...refused]).toEqual([
    ['时限', 'no-day'],
    ['里程', 'number'],
    ['牵头人', 'person'],
  ]);
  expect(values.size).toBe(0);
});

test('TPL5 what the draft says itself is taken where nothing was typed', () => {
  const { values, refused } = read(
    { 会议名称: '推进会' },
    place('讲话人', 'person'),
    place('讲话人职务'),
    place('讲话日期', 'date'),
    place('会议名称'),
  );
  expect([...values]).toEqual([
    ['讲话人', '顾清和'],
    ['讲话日期', '2027年3月2日'],
    ['会议名称', '推进会'],
  ]);
  expect(refused.size).toBe(0);
});

test('TPL5 a form names a template by its key', () => {
  expect(readTemplateKey(templateKey('T01'))).toBe('T01');
  expect(readTemplateKey('SC01@1')).toBeNull();
});
