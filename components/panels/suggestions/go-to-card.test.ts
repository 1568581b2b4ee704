// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { block } from '@/lib/draft/testing';
import { Subject } from '@/lib/editor/connection/observable';
import { person } from '@/lib/editor/testing/two-editors';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { tokensNow } from '@/lib/ytext/suggestions/doc-now';
import { pinHunk } from '@/lib/ytext/suggestions/pin-hunk';
import { standingsOf } from '@/lib/ytext/suggestions/standings';
import { toBase64 } from '../../comments/base64';
import type { LiveSession } from '../../editor/live-session';
import { cardsOf } from './cards';
import { goToCard } from './go-to-card';

it('SG8 who writes a place anew is led to its words where they stand by now, also right after the text changed', () => {
  const { doc, editor } = person([block('各部门应当在三十日内完成任务。')], 1);
  const tokens = tokensNow(doc);
  const uid = tokens[0]?.t === 'open' ? tokens[0].uid : '';
  const words = (text: string) => [{ type: 'text' as const, text, marks: [] }];
  const pinned = pinHunk(doc, tokens, {
    ...{ op: 'text', uid, start: 3 },
    ...{ del: words('应当'), ins: words('必须') },
  });
  const row: Suggestion = {
    ...{ id: 'a', groupId: null, authorId: 'yi', authorName: '', status: 'open', version: 1 },
    ...{ at: '', decidedBy: null, decidedAt: null, reworded: null, comments: [] },
    ...{ quote: '应当', prefix: '', suffix: '', hunk: pinned.hunk },
    start: toBase64(pinned.start ?? new Uint8Array()),
    end: toBase64(pinned.end ?? new Uint8Array()),
  };
  const [standing] = standingsOf(doc, [pinned]);
  const [card] = cardsOf([row], new Map(standing ? [['a', standing]] : []));
  if (!card) throw new Error('no card');
  // Going needs the text and its editor of all that a session is.
  const session = {
    ...{ draftId: 'draft', connection: { doc } },
    ...{ editor: new Subject(editor), copy: new Subject(null) },
  } as unknown as LiveSession;
  const goes = () => {
    goToCard(session, card);
    const { from, to } = editor.state.selection;
    return editor.state.doc.textBetween(from, to);
  };
  expect(goes()).toBe('应当');
  editor.commands.insertContentAt(1, '下一步，');
  expect(goes()).toBe('应当');
  editor.destroy();
});
