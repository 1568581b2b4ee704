import { describe, expect, it, test } from 'vitest';
import type * as Y from 'yjs';
import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { seeded, uidSource } from '../../draft/testing';
import { hunksOf } from '../../suggestions/hunks-of';
import { editOnce, readable } from '../../suggestions/testing/edit-once';
import { speech } from '../../suggestions/testing/speech';
import { textIn } from '../../suggestions/testing/text-in';
import { Mover } from '../moves/mover';
import { readBlocks } from '../read-blocks';
import { block, docOf } from '../testing';
import { applyHunks, SUGGESTION } from './apply-hunks';
import { docTokens } from './doc-tokens';
import { Fork, type PinnedProposal } from './fork';
import { pinHunk } from './pin-hunk';

const EVENTS = 14;

function edit(doc: Y.Doc, blocks: readonly Block[], newUid: () => string): void {
  const tokens = docTokens(doc);
  const hunks = hunksOf(readBlocks(doc), blocks).map(({ hunk }) => pinHunk(doc, tokens, hunk));
  applyHunks(doc, hunks, { origin: 'person', newUid });
}

function wordsOf(name: string) {
  const made: string[] = [];
  return { made, word: () => made[made.push(`${name}${made.length}；`) - 1] ?? '' };
}

const saidIn = (doc: Y.Doc) => readBlocks(doc).map(blockText).join('\n');

/** A reviewer, a drafter and somebody who accepts, one event after the other. */
function simulate(seed: number) {
  const random = seeded(seed * 19 + 1);
  const newUid = uidSource();
  const main = docOf(speech(newUid), 1);
  const mover = new Mover(main);
  main.on('afterTransaction', (transaction: Y.Transaction) => mover.look(transaction));
  main.on('update', () => mover.run());
  const applying = {
    origin: SUGGESTION,
    newUid,
    translate: mover.ranges.translate.bind(mover.ranges),
  };
  const fork = new Fork(main, docOf(readBlocks(main), 2), newUid);
  const [drafter, reviewer] = [wordsOf('D'), wordsOf('R')];
  const orphans: string[] = [];
  let rows: PinnedProposal[] = [];
  /** What a person took out himself, where he saw it. */
  const removed: string[] = [];
  const said = new Set<string>();
  const act = (doc: Y.Doc, words: ReturnType<typeof wordsOf>) => {
    const before = saidIn(doc);
    edit(doc, readable(editOnce(readBlocks(doc), { random, newUid, word: words.word })), newUid);
    const now = saidIn(doc);
    for (const word of words.made) if (now.includes(word)) said.add(word);
    removed.push(...[...said].filter((word) => before.includes(word) && !now.includes(word)));
  };
  const lost: string[] = [];
  const check = () => {
    const [text, copy] = [saidIn(main), saidIn(fork.copy)];
    const kept = [...orphans, ...rows.map(({ hunk }) => textIn(hunk))].join('\n');
    for (const word of drafter.made)
      if (said.has(word) && !text.includes(word) && !removed.includes(word)) lost.push(word);
    for (const word of reviewer.made)
      if (said.has(word) && !`${text}${copy}${kept}`.includes(word) && !removed.includes(word))
        lost.push(word);
  };
  const follow = () => {
    for (const { item } of fork.follow()) orphans.push(textIn(item.hunk));
    rows = fork.pinned();
  };
  for (let event = 0; event < EVENTS; event++) {
    const what = random();
    if (what < 0.45) {
      act(fork.copy, reviewer);
      // Sometimes the pause after which rows are posted has not come yet.
      if (random() < 0.7) follow();
    } else if (what < 0.75) {
      act(main, drafter);
      if (random() < 0.6) follow();
    } else if (rows.length > 0) {
      const row = rows[Math.floor(random() * rows.length)];
      if (row) {
        const gone = row.hunk.op === 'text' || row.hunk.op === 'delete' ? saidIn(main) : '';
        applyHunks(main, [row], applying);
        const now = saidIn(main);
        const all = [...drafter.made, ...reviewer.made];
        // A reviewer may take out what he saw; a decision carries that out.
        const seen = row.quote.quote;
        removed.push(
          ...all.filter((w) => gone.includes(w) && !now.includes(w) && seen.includes(w)),
        );
      }
      follow();
    }
    check();
  }
  follow();
  check();
  return { lost, main, fork, drafter, reviewer, rows, applying };
}

describe('a private copy', () => {
  test.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'K2 K3 200 × 14 events of two people: no word is lost, seed %i',
    (seed) => {
      const { lost, main, fork, rows, applying } = simulate(seed);
      expect(lost).toEqual([]);
      const copy = readBlocks(fork.copy);
      for (const one of applyHunks(main, rows, applying)) expect(one.state).toBe('fits');
      expect(readable(readBlocks(main))).toEqual(readable(copy));
    },
  );

  it('K1 K4 what was accepted is not suggested again, the rest of it is', () => {
    const newUid = uidSource();
    const one = block('a00000000001', '应当在三十日内完成。');
    const main = docOf([one], 1);
    const fork = new Fork(main, docOf([one], 2), newUid);
    edit(fork.copy, [block(one.uid, '应当认真在三十日内完成。')], newUid);
    const rows = fork.pinned();
    edit(fork.copy, [block(one.uid, '应当认真负责在三十日内完成。')], newUid);
    expect(saidIn(main)).toBe('应当在三十日内完成。');
    applyHunks(main, rows, { origin: SUGGESTION, newUid });
    expect(fork.follow()).toEqual([]);
    expect(fork.pinned().map(({ hunk }) => hunk)).toMatchObject([
      { op: 'text', del: [], ins: [{ text: '负责' }] },
    ]);
    expect(saidIn(fork.copy)).toBe('应当认真负责在三十日内完成。');
  });

  it('K3 SUG8 a rejected change leaves the copy, the others stay', () => {
    const newUid = uidSource();
    const one = block('a00000000001', '应当在三十日内完成。');
    const fork = new Fork(docOf([one], 1), docOf([one], 2), newUid);
    edit(fork.copy, [block(one.uid, '必须在三十日内全部完成。')], newUid);
    const [first] = fork.proposals();
    expect(fork.follow({ dropped: ({ hunk }) => hunk === first?.hunk })).toEqual([]);
    expect(saidIn(fork.copy)).toBe('应当在三十日内全部完成。');
  });
});
