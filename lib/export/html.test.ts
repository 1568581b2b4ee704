// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { block, uidSource } from '../draft/testing';
import { blocksFromHtml } from '../import/blocks-from-html';
import { draftToHtml } from './html';
import { wordLook } from './word-look';

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

  it('E4 marks what runs on behind heading words', () => {
    const point = { kind: 'point', level: 1, style: 'cn-comma' } as const;
    const rest = (html: string) => body(html).querySelector('.after-heading')?.textContent;
    expect(rest(draftToHtml([block('抓学习。先学一步。', point)]))).toBe('先学一步。');
    expect(rest(draftToHtml([block('抓学习。', point)]))).toBeUndefined();
    expect(rest(draftToHtml([block('甲。乙', { ...point, style: 'shi' })]))).toBeUndefined();
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

  it('E4 E7 an open placeholder stands out for other programs, a filled one is text', () => {
    const place = (text: string) =>
      ({
        type: 'chip',
        chip: 'placeholder',
        id: 'aaaaaaaaaaaa',
        text,
        fields: { type: 'unit', name: '牵头单位' },
        marks: [],
      }) as const;
    const blocks = [{ ...block(''), inlines: [place('牵头单位'), place('市水务局')] }];
    expect(body(draftToHtml(blocks)).textContent).toBe('牵头单位市水务局');
    const html = draftToHtml(blocks, { joinRuns: true, look: wordLook });
    const [open, filled] = body(html).querySelectorAll<HTMLElement>('[data-chip]');
    expect([open?.textContent, open?.style.backgroundColor]).toEqual([
      '{{牵头单位}}',
      'rgb(255, 255, 0)',
    ]);
    expect([filled?.textContent, filled?.className]).toEqual(['市水务局', 'chip chip-filled']);
    const [back] = blocksFromHtml(body(html), uidSource());
    expect(back?.inlines.map((one) => ({ ...one, id: '' }))).toEqual([
      { ...place('牵头单位'), id: '' },
      { ...place('市水务局'), id: '' },
    ]);
  });

  it('E7 W7 a placeholder without a name leaves no empty braces', () => {
    const nameless = { type: 'chip', chip: 'placeholder', id: 'p', text: '', fields: {} } as const;
    const blocks = [{ ...block(''), inlines: [{ ...nameless, marks: [] }] }];
    const html = draftToHtml(blocks, { joinRuns: true, look: wordLook });
    expect(body(html).textContent).toBe('');
    expect(html).not.toContain('background-color');
  });

  it('E7 carries the look of the Word file as inline styles', () => {
    const chip = {
      type: 'chip',
      chip: 'deadline',
      id: 'aaaaaaaaaaaa',
      text: '6月底前',
      fields: {},
      marks: [],
    } as const;
    const heading = block('提高认识。要快', { kind: 'point', level: 1, style: 'cn-comma' });
    const blocks = [
      block('讲话', { kind: 'title' }),
      block('同志们：', { kind: 'salutation' }),
      { ...heading, inlines: [...heading.inlines, chip] },
      block('一是稳。', { kind: 'point', level: 2, style: 'shi', run: true }),
    ];
    const html = draftToHtml(blocks, { joinRuns: true, look: wordLook });
    const paragraphs = [...body(html).querySelectorAll('p')];
    expect(paragraphs.map((p) => p.style.textAlign)).toEqual(['center', 'left', 'justify']);
    expect(paragraphs.map((p) => p.style.fontSize)).toEqual(['22pt', '16pt', '16pt']);
    const words = paragraphs[2]?.querySelector('span[style]');
    expect(words?.textContent).toBe('一、提高认识。');
    expect(words?.getAttribute('style')).toMatch(/^font-family:黑体/);
    expect(paragraphs[2]?.textContent).toBe('一、提高认识。要快6月底前一是一是稳。');
    expect(paragraphs[2]?.querySelectorAll('[data-chip]')).toHaveLength(1);
    const back = blocksFromHtml(body(html), uidSource());
    expect(back.map(({ kind, run, inlines }) => [kind, run, inlines])).toEqual(
      blocksFromHtml(body(draftToHtml(blocks, { joinRuns: true })), uidSource()).map(
        ({ kind, run, inlines }) => [kind, run, inlines],
      ),
    );
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
