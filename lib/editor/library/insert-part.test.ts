// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { block, uidSource } from '@/lib/draft/testing';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { SC01 } from '@/lib/sections/scaffolds/sc01';
import { scaffoldDraft } from '@/lib/sections/scaffolds/scaffold-draft';
import { readScaffoldSource } from '@/lib/sections/section-source';
import { knownScaffolds, learnScaffolds } from '../guidance/known-scaffolds';
import { drawnLabels } from '../numbering/numbering-plugin';
import { fillByName } from '../placeholders/fill-by-name';
import { connect, person, type TestPerson } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';
import { insertPart } from './insert-part';

const without = (...keys: string[]): Block[] =>
  scaffoldDraft(SC01, { name: '讲话' }, uidSource()).filter(
    ({ src }) => !keys.includes(readScaffoldSource(src)?.part ?? ''),
  );
const lines = ({ editor: { state } }: TestPerson) =>
  docToBlocks(state.doc).map((one, i) => `${drawnLabels(state)[i] ?? ''}${blockText(one)}`);
const insert = ({ editor: { view } }: TestPerson, key: string) =>
  insertPart(SC01, key)(view.state, view.dispatch.bind(view), view);

describe('a required part that is missing', () => {
  it('LIB8 goes in at its place with its number, the caret where one writes; one undo step', () => {
    const one = person(without('tasks'), 1);
    const before = lines(one);
    expect(insert(one, 'tasks')).toBe(true);
    expect(lines(one).slice(3, 9)).toEqual([
      '一、提高认识，看清主题的分量',
      '',
      '二、明确任务，把总目标落到具体事项',
      '',
      '三、强化保障，一级带着一级干',
      '',
    ]);
    const { selection } = one.editor.state;
    expect(selection.$head.index(0)).toBe(6);
    expect(selection.empty).toBe(true);
    undo(one.editor.state, one.editor.view.dispatch, one.editor.view);
    expect(lines(one)).toEqual(before);
  });

  it('PH13 a name that has a value already is filled in its heading', () => {
    const place = { type: 'chip', chip: 'placeholder', id: 'p1', text: '主题', marks: [] } as const;
    const inlines = [{ ...place, fields: { type: null } }];
    const one = person([{ ...block(''), inlines }], 1);
    fillByName(one.editor.view, '主题', '防汛', { speechDate: null });
    const part = { key: 'own', kind: 'point', guidance: '', share: 1, blocks: [] } as const;
    const own = { ...part, heading: '抓{{主题}}到{{节点|日期}}', required: true };
    const { view } = one.editor;
    insertPart({ ...SC01, parts: [own] }, 'own')(view.state, view.dispatch.bind(view), view);
    expect(lines(one)).toEqual(['防汛', '一、抓防汛到节点', '']);
    expect(docToBlocks(view.state.doc)[1]?.inlines).toMatchObject([
      { text: '抓' },
      { text: '防汛', fields: { name: '主题' } },
      { text: '到' },
      { text: '节点', fields: { type: 'date', name: null } },
    ]);
  });

  it('LIB8 takes the style of the points of the text', () => {
    const text = without('tasks').map((one) =>
      one.kind === 'point' ? { ...one, style: 'di' as const } : one,
    );
    const one = person(text, 1);
    insert(one, 'tasks');
    expect(lines(one)[5]).toBe('第二，明确任务，把总目标落到具体事项');
  });

  it('LIB8 what a colleague has put in meanwhile does not come a second time', () => {
    const text = without('call');
    const [one, two] = [person(text, 1), person(text, 2)];
    connect(one, two);
    expect(insert(one, 'call')).toBe(true);
    const both = lines(two);
    expect(both).toEqual(lines(one));
    expect(insert(two, 'call')).toBe(false);
    expect(lines(one)).toEqual(both);
  });

  it('GD1 SEC12 what the server tells of an office’s own scaffold is known from then on', () => {
    const own = { ...SC01, id: '0198c0de-7a00-7000-8000-000000000001', version: 3 };
    const one = person([block('话。')], 1);
    expect(knownScaffolds.get()('0198c0de-7a00-7000-8000-000000000001@3')).toBeNull();
    learnScaffolds(one.editor.view, [own]);
    expect(knownScaffolds.get()('0198c0de-7a00-7000-8000-000000000001@3')).toBe(own);
    expect(knownScaffolds.get()('SC01@1')?.id).toBe('SC01');
  });
});
