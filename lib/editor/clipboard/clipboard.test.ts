// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block, ChipInline, Inline } from '@/lib/draft/draft';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { testSchema } from '@/lib/schema/testing';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { seen } from '../testing/editor-text';
import { person, type TestPerson } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';
import { copySelection } from './copy-selection';
import { loadCopy } from './load-copy';
import { loadPaste } from './load-paste';
import { readPaste } from './read-paste';

const text = (words: string): Inline[] => [{ type: 'text', text: words, marks: [] }];
const uid = (name: string) => name.padEnd(12, '0');
const block = (name: string, inlines: Inline[], attrs: Partial<Block> = {}): Block => ({
  ...DEFAULT_ATTRS,
  uid: uid(name),
  inlines,
  ...attrs,
});
const chip: ChipInline = {
  type: 'chip',
  chip: 'responsibility',
  id: uid('chip'),
  text: '市发改委牵头',
  fields: { units: '[{"name":"市发改委","role":"lead"}]' },
  marks: [],
};
const point = { kind: 'point', level: 1, style: 'cn-comma' } as const;
const SPEECH: Block[] = [
  block('t', text('讲话'), { kind: 'title' }),
  block('p1', text('提高认识。'), point),
  block('p2', [...text('狠抓落实，由'), chip, ...text('。')], { ...point, start: 5 }),
  block('p3', text('分三步：'), {}),
  block('r1', text('摸底；'), { ...point, level: 2, style: 'shi', run: true }),
  block('r2', text('整改。'), { ...point, level: 2, style: 'shi', run: true }),
];
const EMPTY = [block('e', [])];

class FakeTransfer {
  private readonly data = new Map<string, string>();
  clearData() {
    this.data.clear();
  }
  setData(type: string, value: string) {
    this.data.set(type, value);
  }
  getData(type: string) {
    return this.data.get(type) ?? '';
  }
}

function send({ editor }: TestPerson, kind: 'copy' | 'cut' | 'paste', data = new FakeTransfer()) {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: data });
  editor.view.dom.dispatchEvent(event);
  return data;
}

function holding(content: { text?: string; html?: string }): FakeTransfer {
  const data = new FakeTransfer();
  if (content.text) data.setData('text/plain', content.text);
  if (content.html) data.setData('text/html', content.html);
  return data;
}

const everything = ({ editor }: TestPerson) =>
  editor.commands.setTextSelection({ from: 1, to: editor.state.doc.content.size - 1 });
const blocksOf = ({ editor }: TestPerson) => docToBlocks(editor.state.doc);

describe('clipboard', () => {
  beforeAll(async () => {
    await Promise.all([loadPaste(), loadCopy()]);
  });

  it('CLIP1 plain text has the labels as drawn, also of a part', () => {
    const a = person(SPEECH, 1);
    everything(a);
    expect(send(a, 'copy').getData('text/plain')).toBe(
      '讲话\n一、提高认识。\n五、狠抓落实，由市发改委牵头。\n分三步：一是摸底；二是整改。',
    );
    a.editor.commands.setTextSelection({ from: 7, to: 17 });
    expect(copySelection(a.editor.state)?.text).toBe('认识。\n五、狠抓落实，');
    a.editor.commands.setTextSelection({ from: 6, to: 8 });
    expect(copySelection(a.editor.state)?.text).toBe('高认');
  });

  it('CLIP2 CLIP3 a copy elsewhere is exact, with ids of its own where they are taken', () => {
    const [a, b] = [person(SPEECH, 1), person(EMPTY, 2)];
    everything(a);
    const data = send(a, 'copy');
    send(b, 'paste', data);
    expect(blocksOf(b)).toEqual(SPEECH);
    expect(readBlocks(b.doc)).toEqual(SPEECH);
    send(b, 'paste', data);
    const all = blocksOf(b).flatMap(({ uid: own, inlines }) => [
      own,
      ...inlines.flatMap((inline) => (inline.type === 'chip' ? [inline.id] : [])),
    ]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('CLIP3 cut and paste brings the same blocks back', () => {
    const a = person(SPEECH, 1);
    everything(a);
    const data = send(a, 'cut');
    expect(seen(a.editor.state)).toEqual(['|']);
    send(a, 'paste', data);
    expect(blocksOf(a).map(({ uid: own }) => own)).toEqual(SPEECH.map(({ uid: own }) => own));
  });

  it('CLIP5 plain text becomes structure, and copies out the same', () => {
    const source = '同志们：\n一、提高认识\n（一）抓学习。\n（二）抓落实。\n二、改进作风';
    const a = person(EMPTY, 1);
    send(a, 'paste', holding({ text: source }));
    expect(blocksOf(a).map(({ kind }) => kind)).toEqual([
      'salutation',
      'point',
      'point',
      'point',
      'point',
    ]);
    everything(a);
    expect(send(a, 'copy').getData('text/plain')).toBe(source);
  });

  it('CLIP5 HTML from elsewhere: no scripts, every word', () => {
    const a = person(EMPTY, 1);
    const html =
      '<h1 onclick="x()">标题</h1><p>甲<b>乙</b><script>alert(1)</script></p><ul><li>丙</li></ul>';
    send(a, 'paste', holding({ html, text: '标题\n甲乙\n丙' }));
    expect(a.editor.state.doc.textBetween(0, a.editor.state.doc.content.size, '\n')).toBe(
      '标题\n甲乙\n丙',
    );
    expect(a.editor.view.dom.querySelector('script')).toBeNull();
  });

  it('CLIP2 a forged attribute counts as HTML from elsewhere', () => {
    const good = { startsInside: false, endsInside: false };
    const forged = [
      { ...good, nodes: [{ type: 'paragraph', attrs: { uid: 'x', kind: '<script>' } }] },
      { ...good, nodes: [{ type: 'numberedPoint', attrs: { uid: uid('a'), level: 99 } }] },
      { ...good, nodes: [{ type: 'paragraph', content: [{ type: 'text', text: 'a\u0000b\n' }] }] },
      { ...good, nodes: [{ type: 'paragraph', attrs: { extra: { onclick: 1 } } }] },
      { ...good, nodes: [{ type: 'table' }] },
      { nodes: 'no' },
    ];
    for (const data of forged) {
      const holder = document.createElement('div');
      holder.setAttribute('data-lectern', JSON.stringify(data));
      holder.innerHTML = '<p>字</p>';
      const { nodes } = readPaste({ html: holder.outerHTML, text: '' }, testSchema());
      expect(nodes.map((node) => [node.type.name, node.textContent])).toEqual([
        ['paragraph', '字'],
      ]);
    }
  });

  it('CLIP6 a paste over a selection is one undo step', () => {
    const a = person(SPEECH, 1);
    a.editor.commands.setTextSelection({ from: 2, to: 9 });
    send(a, 'paste', holding({ text: '一行\n二行' }));
    expect(blocksOf(a)).not.toEqual(SPEECH);
    undo(a.editor.state, a.editor.view.dispatch);
    expect(blocksOf(a)).toEqual(SPEECH);
  });

  it('a reader can copy but not cut or paste', () => {
    const a = person(SPEECH, 1);
    a.editor.setEditable(false);
    everything(a);
    expect(send(a, 'cut').getData('text/plain')).toContain('一、提高认识');
    send(a, 'paste', holding({ text: '不' }));
    expect(blocksOf(a)).toEqual(SPEECH);
  });
});
