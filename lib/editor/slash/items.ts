import type { Command } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { BlockKind, PointLevel, PointStyle } from '@/lib/draft/draft';
import { chipBoard } from '../chips/chip-plugin';
import { setKind } from '../commands/set-kind';
import { setPointStyle } from '../commands/set-point-style';

export interface SlashItem {
  /** Also the message key that names it: `slash.<id>`. */
  readonly id: string;
  readonly group: 'insert' | 'level' | 'style' | 'kind' | 'library';
  /** What it is called, when that is data and no message. */
  readonly name?: string;
  /** A fact beside the name. */
  readonly hint?: string;
  /** What a person may type to find it: Chinese, pinyin initials, English. Not shown. */
  readonly words: readonly string[];
  /** What it does to the block. */
  readonly run?: Command;
  /** What it puts in the place of the typed query, when it is no command. */
  readonly take?: (view: EditorView, range: { from: number; to: number }) => void;
}

const LEVELS: readonly [PointLevel, string, string][] = [
  [1, '一级要点', 'yjyd'],
  [2, '二级要点', 'ejyd'],
  [3, '三级要点', 'sjyd'],
  [4, '四级要点', 'sjyd'],
];

const STYLES: readonly [PointStyle, readonly string[]][] = [
  ['cn-comma', ['一、', '编号一、', 'bh', 'numbered']],
  ['paren-cn', ['（一）', '编号（一）', 'bh', 'bracketed']],
  ['arabic-dot', ['1.', '编号1.', 'bh', 'digits']],
  ['paren-arabic', ['（1）', '编号（1）', 'bh', 'bracketed digits']],
  ['shi', ['一是', 'ys', 'firstly']],
  ['yao', ['一要', 'yy', 'must']],
  ['di', ['第一，', 'dy', 'first']],
];

const KINDS: readonly [Exclude<BlockKind, 'point'>, readonly string[]][] = [
  ['title', ['标题', 'bt', 'title', 'heading']],
  ['byline', ['署名', 'sm', 'byline', 'speaker']],
  ['dateline', ['日期', 'rq', 'dateline', 'date']],
  ['salutation', ['称谓', 'cw', 'salutation']],
  ['paragraph', ['正文', 'zw', 'paragraph', 'text']],
  ['closing', ['结束语', 'jsy', 'closing']],
];

const CHIPS: readonly ['responsibility' | 'deadline', readonly string[]][] = [
  ['responsibility', ['责任', '责任单位', 'zr', 'zrdw', 'unit', 'responsibility']],
  ['deadline', ['时限', '完成时限', 'sx', 'wcsx', 'deadline', 'due']],
];

/** Everything the menu offers by itself; nothing that is not built. */
export const SLASH_ITEMS: readonly SlashItem[] = [
  ...CHIPS.map(
    ([kind, words]): SlashItem => ({
      id: `insert-${kind}`,
      group: 'insert',
      words,
      take: (view, range) => chipBoard(view.state)?.make(kind, range),
    }),
  ),
  ...LEVELS.map(([level, zh, initials]): SlashItem => {
    const words = [zh, initials, `level ${level}`, `point ${level}`, '#'.repeat(level)];
    return { id: `level-${level}`, group: 'level', words, run: setKind('point', level) };
  }),
  ...STYLES.map(
    ([style, words]): SlashItem => ({
      id: `style-${style}`,
      group: 'style',
      words,
      run: setPointStyle(style),
    }),
  ),
  ...KINDS.map(
    ([kind, words]): SlashItem => ({
      id: `kind-${kind}`,
      group: 'kind',
      words,
      run: setKind(kind),
    }),
  ),
];

/** Offered items shown at once; the rest is found by typing. */
const OFFERED_SHOWN = 6;
const offered = new Set<readonly SlashItem[]>();

/** Adds items that come from elsewhere, after the menu's own. @returns how to take them back */
export function offerItems(items: readonly SlashItem[]): () => void {
  offered.add(items);
  return () => {
    offered.delete(items);
  };
}

/** The items that fit what was typed after the slash, in menu order, the offered ones last; all for nothing
 * typed. */
export function filterItems(query: string): readonly SlashItem[] {
  const wanted = query.trim().toLowerCase().replace(/['’]/g, '');
  const fits = ({ words }: SlashItem) =>
    words.some((word) =>
      /^[\x20-\x7e]+$/.test(word)
        ? word.split(' ').some((part) => part.startsWith(wanted)) || word.startsWith(wanted)
        : word.includes(wanted),
    );
  const own = wanted === '' ? SLASH_ITEMS : SLASH_ITEMS.filter(fits);
  if (offered.size === 0) return own;
  const others = [...offered].flat().filter((item) => wanted === '' || fits(item));
  return [...own, ...others.slice(0, OFFERED_SHOWN)];
}
