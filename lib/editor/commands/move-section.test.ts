// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blockText } from '@/lib/draft/block-text';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block, PointLevel, PointStyle } from '@/lib/draft/draft';
import { sectionExtent } from '@/lib/draft/section-extent';
import { err } from '@/lib/result/result';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { type SectionBlock, sectionBlocks } from '../blocks/section-blocks';
import { seededRandom } from '../connection/save-simulation';
import type { Planned } from '../sections/move-plan';
import { planDrop } from '../sections/plan-drop';
import { planShift } from '../sections/plan-shift';
import { planStep } from '../sections/plan-step';
import {
  editorState,
  pt,
  seen,
  shapes,
  type TestBlock,
  testUid,
  uids,
} from '../testing/editor-text';
import { connect, person, type TestPerson } from '../testing/two-editors';
import { undo } from '../undo/undo-plugin';
import { movedBy, moveSection } from './move-section';

const SPEECH: TestBlock[] = [
  '同志们：', // 0
  pt(1, '看清形势'), // 1
  '总体平稳。', // 2
  pt(2, '账要算细'), // 3
  '细账。', // 4
  pt(2, '短板认|清'), // 5
  pt(1, '压实责任'), // 6
  [{ kind: 'closing' }, '谢谢'], // 7
];

function moved(blocks: readonly TestBlock[], plan: (now: readonly SectionBlock[]) => Planned) {
  const state = editorState(blocks);
  const planned = plan(sectionBlocks(state.doc));
  if (!planned.ok) throw new Error(planned.error);
  const tr = movedBy(state, planned.value);
  tr.doc.check();
  return state.apply(tr);
}
const drop =
  (index: number, side: 'before' | 'after', beside: number) => (now: readonly SectionBlock[]) =>
    planDrop(now, testUid(index), { uid: testUid(beside), side });
const refused = (blocks: readonly TestBlock[], plan: (now: readonly SectionBlock[]) => Planned) =>
  plan(sectionBlocks(editorState(blocks).doc));

describe('dropping a section', () => {
  it('MOVE1 MOVE5 takes everything under it along, with ids and the caret', () => {
    const state = moved(SPEECH, drop(1, 'after', 6));
    expect(seen(state)).toEqual([
      '同志们：',
      '一、压实责任',
      '二、看清形势',
      '总体平稳。',
      '（一）账要算细',
      '细账。',
      '（二）短板认|清',
      '谢谢',
    ]);
    expect(uids(state)).toEqual(['b', 'b6', 'b1', 'b2', 'b3', 'b4', 'b5', 'b7']);
  });

  it('MOVE1 before a point is before its section, after it behind everything under it', () => {
    expect(uids(moved(SPEECH, drop(6, 'before', 1))).slice(1, 3)).toEqual(['b6', 'b1']);
    expect(uids(moved(SPEECH, drop(5, 'before', 3))).slice(3, 6)).toEqual(['b5', 'b3', 'b4']);
  });

  it('MOVE2 becomes a sibling of the point beside it', () => {
    const state = moved(SPEECH, drop(6, 'after', 3));
    expect(shapes(state)[5]).toBe('2 paren-cn');
    expect(seen(moved(SPEECH, drop(5, 'after', 6)))[6]).toBe('三、短板认|清');
  });

  it('MOVE1 MOVE2 refuses itself, the place it has, more than four levels', () => {
    expect(refused(SPEECH, drop(1, 'before', 3))).toEqual(err('inside'));
    expect(refused(SPEECH, drop(1, 'after', 1))).toEqual(err('inside'));
    expect(refused(SPEECH, drop(3, 'before', 5))).toEqual(err('same'));
    expect(
      refused(SPEECH, (now) => planDrop(now, 'nobody', { uid: testUid(1), side: 'after' })),
    ).toEqual(err('gone'));
    const deep = [pt(1, '甲'), pt(2, '乙'), pt(3, '丙'), pt(1, '丁'), pt(2, '戊'), pt(3, '己')];
    expect(refused(deep, drop(0, 'after', 5))).toEqual(err('tooDeep'));
  });
});

const step = (index: number, direction: 'up' | 'down') => (now: readonly SectionBlock[]) =>
  planStep(now, index, direction);

describe('one place up or down', () => {
  it('MOVE3 changes places with the sibling', () => {
    expect(uids(moved(SPEECH, step(1, 'down'))).slice(1, 3)).toEqual(['b6', 'b1']);
    expect(uids(moved(SPEECH, step(5, 'up'))).slice(3, 6)).toEqual(['b5', 'b3', 'b4']);
  });

  it('MOVE3 goes on to the neighbouring parent', () => {
    expect(uids(moved(SPEECH, step(5, 'down'))).slice(5, 7)).toEqual(['b6', 'b5']);
    const blocks = [pt(1, '甲'), pt(1, '乙'), '话。', pt(2, '丙'), pt(2, '丁')];
    expect(uids(moved(blocks, step(3, 'up')))).toEqual(['b', 'b3', 'b1', 'b2', 'b4']);
  });

  it('MOVE3 moves an unmarked paragraph past the paragraph beside it', () => {
    expect(uids(moved(SPEECH, step(2, 'down'))).slice(2, 4)).toEqual(['b3', 'b2']);
    expect(uids(moved(SPEECH, step(4, 'up'))).slice(3, 5)).toEqual(['b4', 'b3']);
  });

  it('MOVE3 stops at the ends, at the closing and for what has its place', () => {
    expect(refused(SPEECH, step(6, 'down'))).toEqual(err('edge'));
    expect(refused([[{ kind: 'title' }, '题'], pt(1, '甲')], step(1, 'up'))).toEqual(err('edge'));
    expect(refused(SPEECH, step(7, 'up'))).toEqual(err('fixed'));
  });

  const RUNS: TestBlock[] = [
    '有：',
    pt(1, '甲；', { style: 'shi', run: true }),
    pt(1, '乙；', { style: 'shi', run: true }),
    pt(1, '丙。', { style: 'shi', run: true }),
    '完。',
  ];

  it('MOVE6 a run point stays in its paragraph', () => {
    expect(seen(moved(RUNS, step(3, 'up')))).toEqual(
      ['有：|', '一是甲；', '二是丙。', '三是乙；', '完。'].map((line, i) =>
        i === 0 ? '|有：' : line,
      ),
    );
    expect(
      shapes(moved(RUNS, step(2, 'down'))).filter((shape) => shape.includes('run')),
    ).toHaveLength(3);
    expect(refused(RUNS, step(1, 'up'))).toEqual(err('edge'));
  });

  it('MOVE6 the next point opens the paragraph when the first one leaves', () => {
    const blocks = [pt(1, '甲；', { style: 'shi' }), pt(1, '乙。', { style: 'shi', run: true })];
    const state = moved(blocks, drop(0, 'after', 1));
    expect(uids(state)).toEqual(['b1', 'b']);
    expect(shapes(state)).toEqual(['1 shi', '1 shi run']);
    expect(shapes(moved(blocks, step(1, 'up')))).toEqual(['1 shi', '1 shi run']);
  });
});

describe('promote and demote', () => {
  it('MOVE4 shifts everything under the point', () => {
    expect(seen(moved(SPEECH, (now) => planShift(now, 6, 1)))[6]).toBe('（三）压实责任');
    const down = moved([pt(1, '甲'), pt(1, '乙'), pt(2, '丙')], (now) => planShift(now, 1, 1));
    expect(shapes(down)).toEqual(['1 cn-comma', '2 paren-cn', '3 shi']);
  });

  it('MOVE4 all or nothing', () => {
    expect(refused(SPEECH, (now) => planShift(now, 1, -1))).toEqual(err('tooHigh'));
    const deep = [pt(3, '甲'), pt(4, '乙')];
    expect(refused(deep, (now) => planShift(now, 0, 1))).toEqual(err('tooDeep'));
    expect(refused(SPEECH, (now) => planShift(now, 0, 1))).toEqual(err('fixed'));
  });
});

const STYLES: readonly PointStyle[] = ['cn-comma', 'paren-cn', 'shi', 'yao', 'arabic-dot'];

function randomSpeech(random: (n: number) => number): Block[] {
  return Array.from({ length: 4 + random(14) }, (_, i) => {
    const point = random(4) > 0;
    const text = `${'甲乙丙丁戊'[random(5)]}${i}${random(2) ? '。后文' : ''}`;
    return {
      ...DEFAULT_ATTRS,
      uid: `r${i}`.padEnd(12, '0'),
      kind: point ? 'point' : random(6) ? 'paragraph' : 'closing',
      level: (point ? 1 + random(4) : 0) as 0 | PointLevel,
      style: point ? (STYLES[random(5)] ?? null) : null,
      run: point && random(4) === 0,
      inlines: [
        { type: 'text', text, marks: random(3) ? [] : ['strong'] },
        ...(random(4)
          ? []
          : [
              {
                type: 'chip' as const,
                chip: 'deadline' as const,
                id: `c${i}`.padEnd(12, '0'),
                text: '年底前',
                fields: {},
                marks: [],
              },
            ]),
      ],
    };
  });
}

function randomPlan(random: (n: number) => number) {
  return (now: readonly SectionBlock[]): Planned => {
    const pick = () => random(now.length);
    const [a, b] = [pick(), pick()];
    switch (random(4)) {
      case 0:
        return planStep(now, a, random(2) ? 'up' : 'down');
      case 1:
        return planShift(now, a, random(2) ? 1 : -1);
      default: {
        const side = random(2) ? 'before' : 'after';
        return planDrop(now, now[a]?.uid ?? '', { uid: now[b]?.uid ?? '', side });
      }
    }
  };
}

const words = (blocks: readonly Block[]) =>
  blocks.map((one) => `${one.uid} ${JSON.stringify(one.inlines)}`);

describe('any move of any text', () => {
  for (let seed = 1; seed <= 60; seed++) {
    it(`MOVE1 MOVE5 moves exactly one section and one undo takes it back (seed ${seed})`, () => {
      const random = seededRandom(seed);
      const one = person(randomSpeech(random), 1);
      const { editor } = one;
      for (let i = 0; i < 6; i++) {
        const before = docToBlocks(editor.state.doc);
        const make = randomPlan(random);
        let planned: Planned | undefined;
        const refusal = moveSection(editor.view, (now) => {
          planned = make(now);
          return planned;
        });
        const now = docToBlocks(editor.state.doc);
        expect(readBlocks(one.doc)).toEqual(now);
        if (!planned?.ok) {
          expect(refusal).not.toBeNull();
          expect(now).toEqual(before);
          continue;
        }
        const { extent } = planned.value;
        expect(extent).toEqual(sectionExtent(before, extent.from));
        const section = before.slice(extent.from, extent.to);
        const start = now.findIndex(({ uid }) => uid === section[0]?.uid);
        expect(words(now.slice(start, start + section.length))).toEqual(words(section));
        const inside = new Set(section.map(({ uid }) => uid));
        const others = (blocks: readonly Block[]) => blocks.filter(({ uid }) => !inside.has(uid));
        expect(words(others(now))).toEqual(words(others(before)));
        expect(undo(editor.state, editor.view.dispatch, editor.view)).toBe(true);
        expect(docToBlocks(editor.state.doc)).toEqual(before);
        moveSection(editor.view, () => planned ?? err('gone'));
      }
      editor.destroy();
    });
  }

  for (let seed = 1; seed <= 20; seed++) {
    it(`MOVE1 two people who move and write end with the same text, nothing lost (seed ${seed})`, () => {
      const random = seededRandom(1000 + seed);
      const blocks = randomSpeech(random);
      const people: TestPerson[] = [person(blocks, 1), person(blocks, 2)];
      connect(...people);
      for (let i = 0; i < 12; i++) {
        const { editor } = people[random(2)] as TestPerson;
        if (random(2)) moveSection(editor.view, randomPlan(random));
        else {
          const at = random(editor.state.doc.childCount);
          const pos = Array.from({ length: at }, (_, n) => editor.state.doc.child(n).nodeSize);
          editor.view.dispatch(
            editor.state.tr.insertText('写', 1 + pos.reduce((a, b) => a + b, 0)),
          );
        }
      }
      const [a, b] = people.map(({ editor }) => docToBlocks(editor.state.doc));
      expect(a).toEqual(b);
      expect((a ?? []).map(blockText).join('').replaceAll('写', '')).toHaveLength(
        blocks.map(blockText).join('').length,
      );
      for (const { editor } of people) editor.destroy();
    });
  }
});
