// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../draft/draft';
import { block } from '../../../draft/testing';
import type { AnchoredThread } from '../../../review/thread';
import { draftToDocx } from '../draft-to-docx';
import { redlineToDocx } from '../redline/redline-to-docx';
import { docxParts, META, parsePart, wordsOf } from '../testing/read-docx';
import type { WordThread } from './word-thread';
import { wordThreads } from './word-threads';

const comment = (author: string, body: string) => ({
  author,
  body,
  at: '2026-03-02T01:30:00.000Z',
});

function thread(
  [from, to]: readonly [readonly [number, number], readonly [number, number]],
  extra: Partial<WordThread> = {},
): WordThread {
  const place = (block: number, offset: number) => ({ block, offset });
  return {
    resolved: false,
    quote: '数字',
    place: { text: 'now', start: place(...from), end: place(...to) },
    comments: [comment('李明', '哪来的数？')],
    ...extra,
  };
}

/** The words between the ends of each comment's range, by its id. */
function ranges(parts: Record<string, string>): string[] {
  const xml = parts['word/document.xml'] ?? '';
  const starts = [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)];
  return starts.map(({ 1: id, index }) => {
    const end = xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`, index);
    expect(end).toBeGreaterThan(index);
    const words = xml.slice(index, end).matchAll(/<w:(?:t|delText) [^>]*>([^<]*)</g);
    return `${id}:${[...words].map(([, text]) => text).join('')}`;
  });
}

const blocks = [block('第一段讲成绩，有数字。'), block('第二段讲问题。')];
const file = (threads: readonly WordThread[], of: readonly Block[] = blocks) =>
  docxParts(draftToDocx({ meta: META, blocks: of }, threads));

describe('comments in a Word file', () => {
  it('K1 K2 authors, moments, paragraphs, replies and what is resolved', () => {
    const parts = file([
      thread(
        [
          [0, 8],
          [0, 10],
        ],
        {
          resolved: true,
          comments: [comment('李明', '哪来的数？\n请查'), comment('王秀英', '年报<3>')],
        },
      ),
      thread([
        [1, 0],
        [1, 3],
      ]),
    ]);
    const comments = parsePart(parts['word/comments.xml']);
    const written = [...comments.getElementsByTagName('w:comment')];
    expect(written.map((one) => one.getAttribute('w:author'))).toEqual(['李明', '王秀英', '李明']);
    expect(written.map((one) => one.getAttribute('w:initials'))).toEqual(['李', '王', '李']);
    expect(written[0]?.getAttribute('w:date')).toBe('2026-03-02T09:30:00Z');
    const paragraphs = [...(written[0]?.getElementsByTagName('w:p') ?? [])];
    expect(paragraphs.map(wordsOf)).toEqual(['哪来的数？', '请查']);
    expect(written[1] && wordsOf(written[1])).toBe('年报<3>');
    const ids = written.map((one) =>
      [...one.getElementsByTagName('w:p')].at(-1)?.getAttribute('w14:paraId'),
    );
    expect(new Set(ids).size).toBe(3);
    const extended = [
      ...parsePart(parts['word/commentsExtended.xml']).getElementsByTagName('w15:commentEx'),
    ];
    expect(
      extended.map((one) =>
        ['paraId', 'paraIdParent', 'done'].map((name) => one.getAttribute(`w15:${name}`)),
      ),
    ).toEqual([
      [ids[0], null, '1'],
      [ids[1], ids[0], '1'],
      [ids[2], null, '0'],
    ]);
    expect(ranges(parts)).toEqual(['0:数字', '1:数字', '2:第二段']);
    for (const path of ['comments', 'commentsExtended']) {
      expect(parts['[Content_Types].xml']).toContain(`PartName="/word/${path}.xml"`);
      expect(parts['word/_rels/document.xml.rels']).toContain(`Target="${path}.xml"`);
    }
  });

  it('K3 over paragraphs, over each other, and around a placeholder with its braces', () => {
    const both = [
      thread([
        [0, 7],
        [1, 3],
      ]),
      thread([
        [0, 8],
        [0, 10],
      ]),
    ];
    expect(ranges(file(both))).toEqual(['0:有数字。第二段', '1:数字']);
    const inlines: Block['inlines'] = [
      { type: 'text', text: '由', marks: [] },
      {
        type: 'chip',
        chip: 'placeholder',
        id: 'aaaaaaaaaaaa',
        text: '单位',
        fields: {},
        marks: [],
      },
      { type: 'text', text: '负责', marks: [] },
    ];
    const open = [{ ...block(''), inlines }];
    const around = [
      thread([
        [0, 1],
        [0, 3],
      ]),
      thread([
        [0, 3],
        [0, 5],
      ]),
    ];
    expect(ranges(file(around, open))).toEqual(['0:{{单位}}', '1:负责']);
  });

  it('K3 in a redline: on words that came, that went and that moved', () => {
    const now = [
      blocks[1] as Block,
      { ...(blocks[0] as Block), inlines: block('第一段讲实绩。').inlines },
    ];
    const threads = [
      thread([
        [1, 4],
        [1, 6],
      ]),
      thread(
        [
          [0, 8],
          [0, 10],
        ],
        { place: { text: 'was', start: { block: 0, offset: 8 }, end: { block: 0, offset: 10 } } },
      ),
      thread([
        [1, 0],
        [1, 2],
      ]),
    ];
    const parts = docxParts(
      redlineToDocx({
        meta: META,
        was: blocks,
        now,
        author: '王',
        at: '2026-03-02T01:30:00.000Z',
        threads,
      }),
    );
    expect(ranges(parts)).toEqual(['1:数字', '2:第一', '0:实绩']);
    const xml = parts['word/document.xml'] ?? '';
    const inside = (id: number) =>
      xml.split(`<w:commentRangeStart w:id="${id}"/>`)[1]?.slice(0, 12);
    expect([1, 2, 0].map(inside)).toEqual(['<w:moveFrom ', '<w:moveTo w:', '<w:ins w:id=']);
  });

  it('K4 what has no place stands at the beginning with its quote', () => {
    const parts = file([
      thread(
        [
          [0, 0],
          [0, 0],
        ],
        { place: null, quote: '删掉的话' },
      ),
    ]);
    const xml = parts['word/document.xml'] ?? '';
    expect(xml.indexOf('w:commentRangeStart')).toBeLessThan(xml.indexOf('第一段'));
    const comments = parsePart(parts['word/comments.xml']).getElementsByTagName('w:p');
    expect([...comments].map(wordsOf)).toEqual(['原文“删掉的话”', '哪来的数？']);
  });

  it('K6 what became of a thread, and why, are its last words', () => {
    const thread: AnchoredThread = {
      ...{ id: 't', scope: 'section', orphan: false, blockUid: 'a', chipId: null },
      ...{ start: null, end: null, quote: '', prefix: '', suffix: '', assignee: null, due: null },
      ...{ resolved: true, resolvedBy: '李秘书', resolvedAt: '2026-03-03T01:30:00.000Z' },
      resolution: { outcome: 'partly', reason: '并用两种提法' },
      comments: [
        {
          ...{ id: 'c', authorId: 'z', authorName: '赵处长', body: '改用“时间账”' },
          ...{ at: '2026-03-02T01:30:00.000Z', edited: false, deletedAt: null },
        },
      ],
    };
    const said = (resolution: AnchoredThread['resolution']) =>
      wordThreads([{ ...thread, resolution }], { now: blocks })[0]?.comments.slice(1);
    expect(said(thread.resolution)).toEqual([
      { author: '李秘书', at: '2026-03-03T01:30:00.000Z', body: '部分采纳：并用两种提法' },
    ]);
    expect(said({ outcome: 'adopted', reason: '' })).toMatchObject([{ body: '采纳' }]);
    expect(said(null)).toEqual([]);
  });

  it('K5 without threads there is nothing of it', () => {
    const parts = file([]);
    expect(Object.keys(parts).some((path) => path.includes('comments'))).toBe(false);
    expect(parts['[Content_Types].xml']).not.toContain('comments');
  });
});
