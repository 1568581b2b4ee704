import { expect, test } from 'vitest';
import type { DraftMeta } from '@/lib/draft/draft';
import { draftMetaInput, draftMetaPatch } from './draft-meta-input';

const META: DraftMeta = {
  name: '讲话稿',
  speechDate: '2026-11-24',
  speaker: '市长',
  post: '',
  occasion: '',
  region: '',
};

test('D3 good fields pass, spaces around them go', () => {
  expect(draftMetaInput({ ...META, name: '  讲话稿　' })).toEqual(META);
  expect(draftMetaInput({ ...META, speechDate: null }).speechDate).toBeNull();
  expect(draftMetaInput({ ...META, speechDate: '2028-02-29' }).speechDate).toBe('2028-02-29');
});

test.each([
  ['name', ' '],
  ['name', '稿'.repeat(201)],
  ['speechDate', '2026-02-29'],
  ['speechDate', '2026-13-01'],
  ['speechDate', '2026-1-1'],
  ['speechDate', ''],
  ['speaker', '市'.repeat(201)],
  ['speakingRate', 99],
  ['speakingRate', 180.5],
] as const)('D3 %s = %j is refused', (field, value) => {
  const error = { name: 'AppError', code: 'invalid-input', field };
  expect(() => draftMetaInput({ ...META, [field]: value })).toThrow(expect.objectContaining(error));
  expect(() => draftMetaPatch({ [field]: value })).toThrow(expect.objectContaining(error));
});

test('D3 a change keeps absent fields absent and drops foreign ones', () => {
  expect(draftMetaPatch({ speaker: ' 李四 ' })).toEqual({ speaker: '李四' });
  const foreign = { speaker: '李四', status: 'final' } as Partial<DraftMeta>;
  expect(draftMetaPatch(foreign)).toEqual({ speaker: '李四' });
});
