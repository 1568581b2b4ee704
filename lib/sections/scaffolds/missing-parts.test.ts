import { describe, expect, test } from 'vitest';
import type { Block } from '../../draft/draft';
import { block, seeded, uidSource } from '../../draft/testing';
import { readScaffoldSource } from '../section-source';
import { missingParts } from './missing-parts';
import { SC01 } from './sc01';
import { partBlocks, scaffoldDraft } from './scaffold-draft';
import { SCAFFOLDS } from './scaffolds';

const partOf = ({ src }: Block) => readScaffoldSource(src)?.part;
const without = (blocks: readonly Block[], ...keys: string[]) =>
  blocks.filter((one) => !keys.includes(partOf(one) ?? ''));
const missing = (blocks: readonly Block[]) =>
  missingParts(SC01, blocks).map(({ part, at }) => `${part.key} ${at}`);
const fresh = () => scaffoldDraft(SC01, { name: '讲话' }, uidSource());
const heading = (text: string) => block(text, { kind: 'point', level: 1, style: 'cn-comma' });

describe('SEC15 what is missing', () => {
  test('SEC15 nothing in a fresh draft; a part that is not required is not missed', () => {
    for (const scaffold of SCAFFOLDS) {
      expect(
        missingParts(scaffold, scaffoldDraft(scaffold, { name: '讲话' }, uidSource())),
      ).toEqual([]);
    }
    expect(missing(without(fresh(), 'support'))).toEqual([]);
  });

  test('SEC15 wording in other blocks counts: an opening, a closing, a heading of the same job', () => {
    const rest = without(fresh(), 'opening', 'why', 'tasks', 'call');
    expect(missing(rest)).toEqual(['opening 2', 'why 2', 'tasks 2', `call ${rest.length}`]);
    const written = [
      ...rest.slice(0, 2),
      block('今天开会。'),
      heading('深化思想认识'),
      heading('今年的重点工作'),
      ...rest.slice(2),
      block('让我们一起努力！', { kind: 'closing' }),
    ];
    expect(missing(written)).toEqual([]);
  });

  test('SEC15 a heading with a typed place is written when its words are, the place by its name', () => {
    const part = { key: 'own', kind: 'point', guidance: '', share: 1, blocks: [] } as const;
    const own = { ...SC01, parts: [{ ...part, heading: '在{{节点|日期}}前完工', required: true }] };
    expect(missingParts(own, [heading('在节点前完工')])).toEqual([]);
    expect(missingParts(own, [heading('在年底前完工')])).toHaveLength(1);
  });

  test('SEC15 another version of the scaffold has the same parts', () => {
    const next = { ...SC01, version: 7 };
    expect(missingParts(next, fresh())).toEqual([]);
  });
});

describe('SEC16 the place of a missing part', () => {
  test('SEC16 before the next part that is there, never inside another section', () => {
    expect(missing(without(fresh(), 'why'))).toEqual(['why 3']);
    expect(missing(without(fresh(), 'tasks'))).toEqual(['tasks 5']);
    expect(missing(without(fresh(), 'tasks', 'support'))).toEqual(['tasks 5']);
    const moved = without(fresh(), 'why').map((one) =>
      partOf(one) === 'tasks' && one.kind === 'point' ? { ...one, level: 2 as const } : one,
    );
    const inside = moved.toSpliced(3, 0, heading('我们自己的一节'));
    expect(missing(inside)).toEqual(['why 3']);
  });

  test('SEC16 any parts taken out and put back leave the order of the scaffold', () => {
    const next = seeded(16);
    for (const scaffold of SCAFFOLDS) {
      for (let round = 0; round < 20; round++) {
        const all = scaffoldDraft(scaffold, { name: '讲话' }, uidSource());
        const gone = scaffold.parts.filter(({ required }) => required && next() < 0.5);
        let text = without(all, ...gone.map(({ key }) => key));
        for (;;) {
          const [first] = missingParts(scaffold, text);
          if (!first) break;
          text = text.toSpliced(first.at, 0, ...partBlocks(scaffold, first.part, uidSource()));
        }
        const order = text.flatMap((one) => partOf(one) ?? []);
        const kept = new Set(order);
        expect([...kept]).toEqual(
          scaffold.parts.map(({ key }) => key).filter((key) => kept.has(key)),
        );
      }
    }
  });
});
