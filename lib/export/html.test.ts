// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { block } from '../draft/testing';
import { draftToHtml } from './html';

const body = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const attack = `"><script>alert(1)</script><img src=x onerror='a()'>&amp;`;

describe('HTML export', () => {
  it('E4 gives every block its attributes and its label as text', () => {
    expect(draftToHtml([block('提高', { kind: 'point', level: 1, style: 'cn-comma' })])).toMatch(
      /^<p class="block block-point" data-uid="\w{12}" data-kind="point" data-level="1" data-style="cn-comma"><span class="label" data-label="一、">一、<\/span>提高<\/p>$/,
    );
    expect(draftToHtml([block('')])).toMatch(/data-kind="paragraph"><br><\/p>$/);
    expect(draftToHtml([])).toBe('');
  });

  it('E4 puts run points into their paragraph for the clipboard only', () => {
    const blocks = [
      block('有：'),
      block('快。', { kind: 'point', level: 1, style: 'shi', run: true }),
    ];
    expect(body(draftToHtml(blocks)).querySelectorAll('p')).toHaveLength(2);
    const joined = body(draftToHtml(blocks, { joinRuns: true }));
    expect(joined.querySelectorAll('p')).toHaveLength(1);
    expect(joined.textContent).toBe('有：一是快。');
  });

  it('E5 escapes every text and attribute', () => {
    const point = block(attack, {
      kind: 'point',
      level: 1,
      style: attack as never,
      variant: '<b>{cn}"',
      src: attack,
    });
    const chip = {
      type: 'chip',
      chip: 'unknown',
      id: attack,
      text: attack,
      fields: { [attack]: attack },
      marks: ['strong', 'em'],
    } as const;
    const root = body(draftToHtml([{ ...point, uid: attack, inlines: [...point.inlines, chip] }]));
    expect(root.querySelectorAll('script, img')).toHaveLength(0);
    expect(root.querySelectorAll('*')).toHaveLength(5);
    expect(root.textContent).toBe(`<b>一"${attack}${attack}`);
    expect(root.querySelector('p')?.getAttribute('data-src')).toBe(attack);
  });
});
