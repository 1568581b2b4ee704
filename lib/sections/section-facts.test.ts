import { expect, test } from 'vitest';
import { readTags, sectionFacts } from './section-facts';

const facts = { title: '督查考核', purpose: '', tags: [], genres: [] };

test('SEC11 facts are trimmed and without doubles', () => {
  const tags = ['保障', ' 保障', ''];
  const genres = ['host', 'poem', 'rally', 'host'];
  expect(sectionFacts({ title: ' 督查 ', purpose: ' 查 ', tags, genres })).toEqual({
    title: '督查',
    purpose: '查',
    tags: ['保障'],
    genres: ['rally', 'host'],
  });
  expect(readTags('保障，督查、 考核')).toEqual(['保障', '督查', '考核']);
});

test.each([
  [{ title: '' }, 'invalid-input', 'title'],
  [{ title: '题'.repeat(61) }, 'title-too-long', 'title'],
  [{ purpose: '用'.repeat(201) }, 'invalid-input', 'purpose'],
  [{ tags: ['签'.repeat(13)] }, 'invalid-input', 'tags'],
  [{ tags: [...'一二三四五六七八九'] }, 'invalid-input', 'tags'],
])('SEC11 refused: %o', (change, code, field) => {
  expect(() => sectionFacts({ ...facts, ...change })).toThrow(
    expect.objectContaining({ code, field }),
  );
});
