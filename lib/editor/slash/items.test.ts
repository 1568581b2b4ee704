import { describe, expect, it } from 'vitest';
import { filterItems, SLASH_ITEMS } from './items';

const ids = (query: string) => filterItems(query).map(({ id }) => id);

describe('slash items', () => {
  it('SLASH2 finds by Chinese, pinyin initials and English', () => {
    expect(ids('标题')).toEqual(['kind-title']);
    expect(ids('bt')).toEqual(['kind-title']);
    expect(ids('TIT')).toEqual(['kind-title']);
    expect(ids('一是')).toEqual(['style-shi']);
    expect(ids('level 2')).toEqual(['level-2']);
    expect(ids('二级')).toEqual(['level-2']);
    expect(ids('要点')).toHaveLength(4);
  });

  it('SLASH2 offers everything for nothing typed and nothing for nonsense', () => {
    expect(filterItems('')).toBe(SLASH_ITEMS);
    expect(ids('qqq')).toEqual([]);
  });

  it('SLASH2 reads the quotes that an input method puts into pinyin', () => {
    expect(ids("b't")).toEqual(['kind-title']);
  });
});
