import type { Block, UnitRole } from '../../../draft/draft';
import { readUnits } from '../../../responsibility/chip-units';
import { unitsChanged } from '../../../responsibility/units-changed';
import type { ChipHunk, Hunk } from '../../../suggestions/hunk';
import { partTokens, wordingOf } from '../../../suggestions/text-tokens';
import type { WordPlace, WordThread } from '../comments/word-thread';
import type { OpenSuggestion } from './suggestions-to-docx';

/**
 * S4: comments that tell the suggestions which a Word file cannot show as changes: those that do not fit
 * beside others, and what a chip means behind words that stay.
 * @param left places of those that do not fit
 * @param blocks the text that they were made on
 */
export function leftThreads(
  open: readonly OpenSuggestion[],
  left: ReadonlySet<number>,
  blocks: readonly Block[],
): WordThread[] {
  return [...open.entries()].flatMap(([at, { hunk, author, at: moment, out }]): WordThread[] => {
    if (!left.has(at) && !(hunk.op === 'chip' && hunk.field !== 'text')) return [];
    const why = out ? '原文已有改动' : '与另一条建议不能同时采纳';
    const body = `建议：${wordsOf(hunk)}${left.has(at) ? `（${why}，未列为修订）` : ''}`;
    const comments = [{ author, at: moment, body }];
    return [{ resolved: false, quote: '', place: placeOf(hunk, blocks), comments }];
  });
}

function wordsOf(hunk: Hunk): string {
  switch (hunk.op) {
    case 'text': {
      const [del, ins] = [hunk.del, hunk.ins].map((parts) => wordingOf(partTokens(parts)));
      if (!del) return `加上“${ins}”`;
      return ins ? `“${del}”改为“${ins}”` : `删去“${del}”`;
    }
    case 'chip':
      return fieldWords(hunk);
    case 'insert':
      return `加上“${wordingOf(partTokens(hunk.block.inlines))}”`;
    case 'delete':
      return '删去这一段';
    case 'move':
      return '移到别处';
    case 'attrs':
      return '改变层级或格式';
  }
}

const ROLES: Record<UnitRole, string> = { lead: '牵头', responsible: '负责', support: '配合' };
const FIELDS: Record<string, string> = { relation: '时限读作', from: '起始日', to: '截止日' };

/** 牵头：甲局改为乙局 */
function fieldWords({ field, before, after }: ChipHunk): string {
  const changed = (what: string, was: string, is: string, set = '增加', unset = '去掉') => {
    if (was && is) return `${what}${was}改为${is}`;
    return is ? `${what}${set}${is}` : `${what}${unset}${was}`;
  };
  if (field !== 'units') {
    const what = FIELDS[field] ? `${FIELDS[field]}：` : '';
    return changed(what, String(before ?? ''), String(after ?? ''), '定为', '取消');
  }
  const [was, is] = [readUnits({ units: before }), readUnits({ units: after })];
  const told = unitsChanged(was, is).map(({ how, role, before: old, after: now }) => {
    if (how === 'meaning') return `${now.join('、')}：所指单位有变`;
    const what = `${role ? ROLES[role] : '单位'}${how === 'order' ? '次序' : ''}：`;
    return changed(what, old.join('、'), now.join('、'));
  });
  return told.join('；') || '单位数据有变';
}

/** The paragraph that it speaks of; of a paragraph to come, nothing. */
function placeOf(hunk: Hunk, blocks: readonly Block[]): WordPlace | null {
  const uid =
    hunk.op === 'move'
      ? hunk.runs[0]?.uids[0]
      : hunk.op === 'delete'
        ? hunk.block.uid
        : hunk.op === 'insert'
          ? hunk.place.chain.find((one) => blocks.some((block) => block.uid === one))
          : hunk.uid;
  const block = blocks.findIndex((one) => one.uid === uid);
  const length = blocks[block]?.inlines.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  if (length === 0) return null;
  return { text: 'was', start: { block, offset: 0 }, end: { block, offset: length } };
}
