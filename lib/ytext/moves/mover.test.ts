import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { normalise } from '../normalise';
import { readBlocks } from '../read-blocks';
import { textOf } from '../roots';
import { block, docOf, uidSource } from '../testing';
import { alignTokens } from './align-tokens';
import { Mover } from './mover';
import { translatePosition } from './translate-position';

/** A server with a Mover, and people with the same text; updates go only when they are sent. */
function world(...texts: string[]) {
  const server = docOf(texts.map((text, i) => block(`b${i}`, text)));
  const mover = new Mover(server);
  server.on('afterTransaction', (transaction: Y.Transaction) => mover.look(transaction));
  server.on('update', () => {
    mover.takeFacts();
    mover.run();
  });
  const person = () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(server));
    const sent = Y.encodeStateVector(doc);
    const send = () => Y.applyUpdate(server, Y.encodeStateAsUpdate(doc, sent));
    return { doc, text: textOf(doc), send };
  };
  return { server, mover, person };
}

const lines = (doc: Y.Doc) =>
  readBlocks(doc).map(({ uid, inlines }) => `${uid} ${inlines.map(({ text }) => text).join('')}`);

/** Moves the first block to the end. */
function moveFirst(text: Y.Text): void {
  const length = text.toString().indexOf('\n') + 2;
  const ops = cutOps(text, length);
  text.doc?.transact(() => {
    text.delete(0, length);
    text.applyDelta([{ retain: text.length }, ...ops]);
  });
}

function cutOps(text: Y.Text, length: number) {
  const words = text.toString().slice(0, length - 1);
  return [{ insert: text.toDelta()[0].insert }, { insert: words }];
}

describe('moved blocks', () => {
  it('M1 M2 M8 a deletion of words alone cuts nothing, one of a block does', () => {
    const { mover, person } = world('工作总基调', '二');
    const jia = person();
    jia.text.delete(2, 2);
    let facts: unknown = null;
    jia.doc.on('update', () => {
      facts = mover.takeFacts();
    });
    jia.send();
    expect(facts).toBeNull();
    expect(mover.ranges.empty).toBe(true);
    moveFirst(jia.text);
    jia.send();
    expect(mover.ranges.empty).toBe(false);
  });

  it('M2 equal beginning, equal end, and the shortest edit between', () => {
    expect(alignTokens('工作总基调', '工作总基调')).toEqual([[0, 0, 5]]);
    expect(alignTokens('工作基调', '工作总基调')).toEqual([
      [0, 0, 2],
      [2, 3, 2],
    ]);
    expect(alignTokens('甲x乙y丙', '甲乙丙')).toEqual([
      [0, 0, 1],
      [2, 1, 1],
      [4, 2, 1],
    ]);
    expect(alignTokens('', '甲')).toEqual([]);
    const long = '甲'.repeat(3_000);
    expect(alignTokens(`${long}x`, `y${long}`)).toEqual([]);
  });

  it.each([
    ['before', true],
    ['after', false],
  ])('M3 M4 what is typed follows, when it arrives %s the move', (_, first) => {
    const { server, person } = world('一二三', '其他');
    const jia = person();
    const yi = person();
    yi.text.insert(3, '甲乙', { strong: true });
    moveFirst(jia.text);
    for (const each of first ? [yi, jia] : [jia, yi]) each.send();
    expect(lines(server)).toEqual(['b1 其他', 'b0 一二甲乙三']);
    expect(textOf(server).toDelta().at(-2)).toEqual({
      insert: '甲乙',
      attributes: { strong: true },
    });
  });

  it('M3 a block inserted between two moved blocks goes along, one behind them stays', () => {
    const { server, person } = world('一', '二', '三');
    const jia = person();
    const yi = person();
    const enter = (at: number, uid: string, words: string) =>
      yi.text.applyDelta([{ retain: at }, { insert: { b: uid } }, { insert: `${words}\n` }]);
    enter(6, 'behind', '后');
    enter(3, 'between', '间');
    jia.doc.transact(() => {
      jia.text.delete(0, 6);
      jia.text.applyDelta([
        { retain: 3 },
        { insert: { b: 'b0' } },
        { insert: '一\n' },
        { insert: { b: 'b1' } },
        { insert: '二\n' },
      ]);
    });
    jia.send();
    yi.send();
    expect(lines(server)).toEqual(['behind 后', 'b2 三', 'b0 一', 'between 间', 'b1 二']);
  });

  it('M3 a block that stood between two blocks moved one after the other stays', () => {
    const { server, person } = world('一', '留', '二', '末');
    const jia = person();
    moveFirst(jia.text);
    jia.send();
    const yi = person();
    yi.doc.transact(() => {
      yi.text.delete(3, 3);
      yi.text.applyDelta([{ retain: yi.text.length }, { insert: { b: 'b2' } }, { insert: '二\n' }]);
    });
    yi.send();
    expect(lines(server)).toEqual(['b1 留', 'b3 末', 'b0 一', 'b2 二']);
  });

  it('M2 M3 the undo of a move brings back what was typed meanwhile, too', () => {
    const { server, person } = world('一二三', '其他');
    const jia = person();
    const yi = person();
    const undo = new Y.UndoManager(jia.text);
    yi.text.insert(3, '甲', {});
    moveFirst(jia.text);
    jia.send();
    yi.send();
    expect(lines(server)).toEqual(['b1 其他', 'b0 一二甲三']);
    undo.undo();
    jia.send();
    expect(lines(server)).toEqual(['b0 一二甲三', 'b1 其他']);
    undo.redo();
    jia.send();
    expect(lines(server)).toEqual(['b1 其他', 'b0 一二甲三']);
  });

  it('M4 M5 the block that the repair gave to text left alone goes when the text comes home', () => {
    const { server, person } = world('一二三', '其他');
    const jia = person();
    const yi = person();
    const ops = cutOps(jia.text, 5);
    yi.text.insert(3, '甲', {});
    jia.text.delete(0, 5);
    jia.send();
    yi.send();
    normalise(server, uidSource('n'));
    Y.applyUpdate(yi.doc, Y.encodeStateAsUpdate(server));
    yi.text.insert(yi.text.toString().indexOf('甲') + 2, '乙', {});
    yi.send();
    jia.text.applyDelta([{ retain: jia.text.length }, ...ops]);
    jia.send();
    expect(lines(server)).toEqual(['b1 其他', 'b0 一二甲乙三']);
  });

  it('M6 a place in a moved block is translated, another stays as it is', () => {
    const { server, mover, person } = world('一二三', '其他');
    const jia = person();
    const [moved, other] = [3, 7].map((at) => Y.createRelativePositionFromTypeIndex(jia.text, at));
    moveFirst(jia.text);
    jia.send();
    const index = (position: Y.RelativePosition | undefined) =>
      position &&
      Y.createAbsolutePositionFromRelativePosition(
        translatePosition(position, (id) => mover.ranges.translate(id)),
        server,
      )?.index;
    expect([index(moved), index(other)]).toEqual([7, 2]);
  });

  it('M7 two people who move one block double it; words typed in it follow the first', () => {
    const { server, person } = world('一二三', '其他');
    const [jia, yi, bing] = [person(), person(), person()];
    bing.text.insert(3, '甲', {});
    for (const each of [jia, yi]) moveFirst(each.text);
    for (const each of [jia, yi, bing]) each.send();
    normalise(server, uidSource('n'));
    const blocks = lines(server);
    expect(blocks.map((line) => line.split(' ')[1]).sort()).toEqual(['一二三', '一二甲三', '其他']);
    expect(new Set(blocks.map((line) => line.split(' ')[0])).size).toBe(3);
  });
});
