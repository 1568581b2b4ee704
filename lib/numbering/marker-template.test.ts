import { describe, expect, it } from 'vitest';
import { POINT_STYLES } from '../draft/draft';
import { DEFAULT_TEMPLATE, renderMarker, templateOf } from './marker-template';

describe('marker templates', () => {
  it('N2 writes every style in its usual form', () => {
    expect(POINT_STYLES.map((style) => renderMarker(DEFAULT_TEMPLATE[style], 3))).toEqual([
      '三、',
      '（三）',
      '3.',
      '（3）',
      '三是',
      '三要',
      '第三，',
      '③',
    ]);
  });

  it.each([
    ['第{cn}个方面，', 2, '第二个方面，'],
    ['{fw}．', 12, '１２．'],
    ['{circled}', 20, '⑳'],
    ['{circled}', 21, '㉑'],
    ['{circled}', 36, '㊱'],
    ['{circled}', 51, '(51)'],
    ['{alpha}）', 27, 'aa）'],
    ['{ALPHA}.', 2, 'B.'],
    ['{seq}，', 1, '首先，'],
    ['{seq}，', 4, '第四，'],
    ['最后，', 7, '最后，'],
    ['{cn}{cn}', 1, '一{cn}'],
    ["{cn}$&$'", 1, "一$&$'"],
  ])('N1 renders %s with %i as %s', (template, n, marker) => {
    expect(renderMarker(template, n)).toBe(marker);
  });

  it('N3 ignores a variant that could break a line or flood it', () => {
    for (const bad of ['', 'x'.repeat(17), 'a\nb', '{cn}\u202e', '\ufffc']) {
      expect(templateOf('shi', bad)).toBe('{cn}是');
    }
    expect(templateOf('nonsense' as never, null)).toBe('{cn}、');
    expect(templateOf('di', '第{cn}、')).toBe('第{cn}、');
  });
});
