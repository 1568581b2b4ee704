import { expect, test } from 'vitest';
import { blockText } from '../draft/block-text';
import { isPlaceholder } from '../draft/is-placeholder';
import { uidSource } from '../draft/testing';
import { labels } from '../numbering/labels';
import { isFilled, placeholderName } from '../placeholders/filled-place';
import { builtInBlocks } from './built-in/built-in-template';
import { templateDraft } from './template-draft';
import { templatePlaces } from './template-places';

const blocks = builtInBlocks({
  text: `#在{{会议}}上的讲话
!同志们：
一、抓好{{工作}}
由{{单位}}牵头，{{单位|单位}}负责，办好{{件数|数字|件}}实事。`,
});

test('TPL3 every name once, in text order, with its first type', () => {
  expect(templatePlaces(blocks).map(({ name, asked, count }) => [name, asked.type, count])).toEqual(
    [
      ['会议', null, 1],
      ['工作', null, 1],
      ['单位', 'unit', 2],
      ['件数', 'number', 1],
    ],
  );
});

test('TPL4 a draft: its title, new ids, filled where there are words', () => {
  const values = new Map([
    ['单位', '市水务局'],
    ['工作', ''],
  ]);
  const made = templateDraft(blocks, '年度讲话', values, uidSource());
  expect(made.map(blockText)).toEqual([
    '年度讲话',
    '同志们：',
    '抓好工作',
    '由市水务局牵头，市水务局负责，办好件数实事。',
  ]);
  expect(labels(made)).toEqual([null, null, '一、', null]);
  const chips = made.flatMap(({ inlines }) => inlines.filter((one) => one.type === 'chip'));
  expect(chips.filter(isPlaceholder).map(({ text }) => text)).toEqual(['工作', '件数']);
  expect(chips.filter(isFilled).map(placeholderName)).toEqual(['单位', '单位']);
  const ids = [...made.map(({ uid }) => uid), ...chips.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain('');
});
