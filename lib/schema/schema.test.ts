// @vitest-environment jsdom
import { DOMParser, DOMSerializer } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import type { Block } from '../draft/draft';
import { readBlocks } from '../ytext/read-blocks';
import { block, docOf } from '../ytext/testing';
import { docToBlocks } from './node-to-block';
import { testDocOf, testSchema } from './testing';

const BLOCKS: Block[] = [
  block('title0000001', '讲话', { kind: 'title' }),
  block(
    'point0000001',
    [
      { type: 'text', text: '由 "<b>', marks: ['strong'] },
      {
        type: 'chip',
        chip: 'responsibility',
        id: 'chip00000001',
        text: '市发改委牵头',
        fields: { units: '[{"name":"市发改委","role":"lead"}]', 'x-note': 7 },
        marks: ['strong'],
      },
      {
        type: 'chip',
        chip: 'deadline',
        id: 'chip00000002',
        text: '12',
        fields: { relation: 'by', from: null, to: '2026-12-31' },
        marks: ['em'],
      },
    ],
    {
      kind: 'point',
      level: 3,
      style: 'di',
      variant: '第{cn}个方面，',
      start: 12,
      run: true,
      src: '7',
    },
  ),
];

function throughHtml(html: string) {
  const element = document.createElement('div');
  element.innerHTML = html;
  return DOMParser.fromSchema(testSchema()).parse(element);
}

describe('the schema', () => {
  it('S6 gives back blocks, the same as the shared text does', () => {
    expect(docToBlocks(testDocOf(BLOCKS))).toEqual(BLOCKS);
    expect(docToBlocks(testDocOf(BLOCKS))).toEqual(readBlocks(docOf(BLOCKS)));
  });

  it('S6 has the wording of chips in its text', () => {
    expect(testDocOf(BLOCKS).textBetween(0, testDocOf(BLOCKS).content.size, '\n')).toBe(
      '讲话\n由 "<b>市发改委牵头12',
    );
  });

  it('S2 S5 carries chips, fields and extensions through HTML', () => {
    const doc = testDocOf(BLOCKS);
    const unknown = testSchema().node('unknownChip', {
      id: 'q',
      text: '注',
      raw: { c: 'x-n', deep: [1] },
    });
    const later = { kind: 'x-table', extra: { 'x-a': 1 } };
    const full = doc.copy(doc.content.addToEnd(testSchema().node('paragraph', later, unknown)));
    const holder = document.createElement('div');
    holder.append(DOMSerializer.fromSchema(testSchema()).serializeFragment(full.content));
    expect(throughHtml(holder.innerHTML).toJSON()).toEqual(full.toJSON());
  });

  it('S3 drops attributes that do not fit', () => {
    const doc = throughHtml(
      '<p data-kind="point" data-level="9" data-style="Bad Name" data-uid="a/b" data-start="x" data-extra=\'{"onclick":1}\'>文<span data-chip="deadline" data-id="<x>">年底</span></p>',
    );
    expect(doc.firstChild?.attrs).toMatchObject({
      uid: '',
      kind: 'point',
      level: 0,
      style: null,
      start: null,
      extra: null,
    });
    expect(doc.firstChild?.child(1).attrs).toMatchObject({ id: '', text: '' });
  });

  it('S1 makes paragraphs of foreign HTML and drops no wording', () => {
    const doc = throughHtml(
      '<h1>题</h1><div>甲<br>乙<b>丙</b></div><ul><li>丁</li></ul><script>1</script>',
    );
    expect(docToBlocks(doc).map((b) => b.inlines.map((i) => i.text).join(''))).toEqual([
      '题',
      '甲 乙丙',
      '丁',
    ]);
  });
});
