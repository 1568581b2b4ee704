// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block, ChipInline } from '../../../draft/draft';
import { block } from '../../../draft/testing';
import { writeUnits } from '../../../responsibility/chip-units';
import type { AnchoredThread } from '../../../review/thread';
import { hunksOf } from '../../../suggestions/hunks-of';
import { tracedText } from '../../../suggestions/traced-text';
import { draftToText } from '../../text';
import { docxParts, META, parsePart, wordsOf } from '../testing/read-docx';
import { settleChanges } from '../testing/settle-changes';
import { wordLabels } from '../testing/word-labels';
import { type OpenSuggestion, suggestionsToDocx } from './suggestions-to-docx';
import { randomSuggestions } from './testing/random-suggestions';

function textOf(parts: Record<string, string>): string {
  const labels = wordLabels(parts, true);
  return [...(parts['word/document.xml'] ?? '').matchAll(/<w:t>(.*?)<\/w:t>/g)]
    .map(([, words], at) => (labels[at] ?? '') + words)
    .join('\n');
}

const one = block('各部门应当在三十日内完成。');
const two = block('各地要抓好落实。');
const three = block('散会。');

/** What somebody makes of a text. */
function suggested(
  author: string,
  at: string,
  was: readonly Block[],
  now: readonly Block[],
): OpenSuggestion[] {
  return hunksOf(was, now).map(({ hunk }) => ({ hunk, groupId: null, author, at }));
}

/** Every change by element, author, moment and words. */
function changes(parts: Record<string, string>): string[] {
  return [
    ...(parts['word/document.xml'] ?? '').matchAll(
      /<w:(ins|del|moveFrom|moveTo|pPrChange) w:id="\d+" w:author="([^"]*)" w:date="[^T]*T([^:]*:[^:]*)[^>]*?(?:\/>|>(.*?)<\/w:\1>)/g,
    ),
  ].map(([, name, author, at, inside]) => {
    const words = [...(inside ?? '').matchAll(/<w:(?:t|delText) [^>]*>([^<]*)</g)];
    return `${name} ${author} ${at} ${words.map(([, text]) => text).join('')}`.trim();
  });
}

const file = (
  blocks: readonly Block[],
  open: readonly OpenSuggestion[],
  threads: readonly AnchoredThread[] = [],
) => docxParts(suggestionsToDocx({ meta: META, blocks }, open, threads));

const EIGHT = '2026-03-02T00:00:00.000Z';
const NINE = '2026-03-02T01:00:00.000Z';

describe('suggestions as tracked changes', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'S1 accepted it is the text with all suggestions, rejected the text as it is, seed %i',
    (seed) => {
      const { blocks, open, threads } = randomSuggestions(seed);
      const parts = file(blocks, open, threads);
      expect(textOf(settleChanges(parts, 'accept'))).toBe(
        draftToText(tracedText(blocks, open).blocks),
      );
      expect(textOf(settleChanges(parts, 'reject'))).toBe(draftToText(blocks));
    },
  );

  it('S2 words, marks, kinds and moves have the author and the moment of their suggestion', () => {
    const point = { kind: 'point', level: 1, style: 'cn-comma' } as const;
    const worded = { ...one, inlines: block('各部门必须在六十日内完成。').inlines };
    const mine = suggested('赵处长', EIGHT, [one, two, three], [worded, two, three]);
    const cut = { ...two, inlines: block('各地').inlines };
    const rest = block('要抓好落实。');
    const hers = suggested(
      '钱副主任',
      NINE,
      [one, two, three],
      [one, cut, rest, { ...three, ...point }],
    );
    expect(changes(file([one, two, three], [...mine, ...hers]))).toEqual([
      'del 赵处长 08:00 应当在三',
      'ins 赵处长 08:00 必须在六',
      'ins 钱副主任 09:00',
      'pPrChange 钱副主任 09:00',
    ]);
    const order = suggested('钱副主任', NINE, [one, two, three], [two, one, three]);
    expect(changes(file([one, two, three], order))).toEqual([
      'moveTo 钱副主任 09:00',
      'moveTo 钱副主任 09:00 各地要抓好落实。',
      'moveFrom 钱副主任 09:00',
      'moveFrom 钱副主任 09:00 各地要抓好落实。',
    ]);
  });

  it('S2 changes of two people side by side stay apart', () => {
    const say = (text: string) => ({ ...two, inlines: block(text).inlines });
    const mine = suggested('赵处长', EIGHT, [two], [say('各县要抓好落实。')]);
    const hers = suggested('钱副主任', EIGHT, [two], [say('各地须抓好落实。')]);
    expect(changes(file([two], [...mine, ...hers]))).toEqual([
      'del 赵处长 08:00 地',
      'ins 赵处长 08:00 县',
      'del 钱副主任 08:00 要',
      'ins 钱副主任 08:00 须',
    ]);
  });

  it('S4 what does not fit beside an earlier one, or no longer, is told in a comment', () => {
    const say = (text: string) => ({ ...one, inlines: block(text).inlines });
    const mine = suggested('赵处长', EIGHT, [one], [say('各部门必须在三十日内完成。')]);
    const hers = suggested('钱副主任', NINE, [one], [say('各部门可以在三十日内完成。')]);
    const [old] = suggested('孙科长', NINE, [one], [say('各部门应当在三十日内办完。')]);
    if (!old) throw new Error('no change');
    const parts = file([one], [...mine, ...hers, { ...old, out: true }]);
    expect(changes(parts)).toEqual(['del 赵处长 08:00 应当', 'ins 赵处长 08:00 必须']);
    const comments = parsePart(parts['word/comments.xml']).getElementsByTagName('w:comment');
    expect([...comments].map((c) => `${c.getAttribute('w:author')} ${wordsOf(c)}`)).toEqual([
      '钱副主任 建议：“应当”改为“可以”（与另一条建议不能同时采纳，未列为修订）',
      '孙科长 建议：“完成”改为“办完”（原文已有改动，未列为修订）',
    ]);
  });

  it('S4 what a chip means behind words that stay is told by role and day, only what differs', () => {
    const chip = (id: string, kind: 'responsibility' | 'deadline', fields: ChipInline['fields']) =>
      ({ type: 'chip', chip: kind, id, text: '按分工', fields, marks: [] }) as const;
    const duty = (...[lead, ...support]: string[]) => {
      const units = [
        ...(lead ? [{ name: lead, role: 'lead' } as const] : []),
        ...support.map((name) => ({ name, role: 'support' }) as const),
      ];
      return chip('r', 'responsibility', { units: writeUnits(units) });
    };
    const was = { ...one, inlines: [duty('甲局', '乙局', '丙局'), chip('d', 'deadline', {})] };
    const due = chip('d', 'deadline', { to: '2026-06-30' });
    const now = { ...one, inlines: [duty('丁局', '乙局', '丙局', '戊局'), due] };
    const parts = file([was], suggested('赵处长', EIGHT, [was], [now]));
    const comments = parsePart(parts['word/comments.xml']).getElementsByTagName('w:comment');
    expect([...comments].map(wordsOf)).toEqual([
      '建议：牵头：甲局改为丁局；配合：增加戊局',
      '建议：截止日：定为2026-06-30',
    ]);
  });

  it('S5 a thread stands in the text as it is, and goes along with what is moved', () => {
    const thread = (uid: string, quote: string): AnchoredThread => ({
      ...{ id: quote, scope: 'text', orphan: false, blockUid: uid, chipId: null },
      ...{ start: null, end: null, quote, prefix: '', suffix: '', assignee: null, due: null },
      ...{ resolved: false, resolvedBy: null, resolvedAt: null, resolution: null },
      comments: [
        {
          ...{ id: 'c', authorId: 'z', authorName: '李秘书', body: '再想想', at: EIGHT },
          ...{ edited: false, deletedAt: null },
        },
      ],
    });
    const now = [three, { ...one, inlines: block('各部门必须在三十日内完成。').inlines }, two];
    const open = suggested('赵处长', EIGHT, [one, two, three], now);
    const threads = [thread(one.uid, '应当在三十日内'), thread(three.uid, '散会')];
    const xml = file([one, two, three], open, threads)['word/document.xml'] ?? '';
    const words = (id: number) => {
      const [, inside = ''] =
        new RegExp(
          `<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`,
        ).exec(xml) ?? [];
      return [...inside.matchAll(/<w:(?:t|delText) [^>]*>([^<]*)</g)]
        .map(([, text]) => text)
        .join('');
    };
    expect(words(0)).toBe('应当必须在三十日内');
    expect(words(1)).toBe('散会');
    expect(xml.indexOf('w:commentRangeStart w:id="1"')).toBeGreaterThan(xml.indexOf('<w:moveTo '));
  });
});
