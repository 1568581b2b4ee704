import { blockText } from '../../draft/block-text';
import type { Block, ChipInline, Inline } from '../../draft/draft';
import { sectionExtent } from '../../draft/section-extent';
import { partsOf, partTokens, type TextToken } from '../text-tokens';

/** What a person can do in one go; for property tests. */
export const EDITS = [
  'type',
  'erase',
  'replace',
  'split',
  'join',
  'insert',
  'delete',
  'level',
  'kind',
  'number',
  'mark',
  'chip',
  'unchip',
  'field',
  'move',
] as const;
export type EditName = (typeof EDITS)[number];

const WORDS = [
  '市民政局',
  '六月底前',
  '进一步',
  '做到底数清',
  '的',
  '按月通报',
  '😀',
  '不得',
  '，',
  '二',
];

/** Source of chance and of ids. */
export interface Chance {
  readonly random: () => number;
  readonly newUid: () => string;
  /** What is typed; some word by default. */
  readonly word?: () => string;
}

function contentOf(block: Block): TextToken[] {
  return partTokens(block.inlines);
}

function withContent(block: Block, tokens: readonly TextToken[]): Block {
  return { ...block, inlines: partsOf(tokens).filter((part) => part.type !== 'break') };
}

/** A place that does not cut a character in two. */
function whole(tokens: readonly TextToken[], at: number): number {
  const token = tokens[at];
  return token?.t === 'char' && /[\udc00-\udfff]/.test(token.char) ? at - 1 : at;
}

export function chipOf(id: string, kind: number): ChipInline {
  if (kind === 0) {
    const fields = { relation: 'by', from: null, to: '2026-06-30' };
    return { type: 'chip', chip: 'deadline', id, text: '6月底前', fields, marks: [] };
  }
  const units = JSON.stringify([{ name: '市水务局', role: 'lead' }]);
  return {
    type: 'chip',
    chip: 'responsibility',
    id,
    text: '由市水务局牵头',
    fields: { units },
    marks: [],
  };
}

/** One edit as people make them; ids go as the editor gives them. Never leaves an empty text. */
export function editOnce(
  blocks: readonly Block[],
  { random, newUid, word: typed }: Chance,
  edit?: EditName,
): Block[] {
  const upTo = (n: number) => Math.floor(random() * n);
  const name = edit ?? EDITS[upTo(EDITS.length)] ?? 'type';
  const at = upTo(blocks.length);
  const one = blocks[at];
  if (!one) return [...blocks];
  const tokens = contentOf(one);
  const from = whole(tokens, upTo(tokens.length + 1));
  const to = whole(tokens, Math.min(tokens.length, from + 1 + upTo(10)));
  const word = partTokens([
    {
      type: 'text',
      text: typed?.() ?? WORDS[upTo(WORDS.length)] ?? '',
      marks: upTo(6) === 0 ? ['strong'] : [],
    },
  ]);
  const put = (...made: Block[]) => [...blocks.slice(0, at), ...made, ...blocks.slice(at + 1)];
  const content = (start: number, end: number, made: readonly TextToken[]) =>
    put(withContent(one, [...tokens.slice(0, start), ...made, ...tokens.slice(end)]));
  switch (name) {
    case 'type':
      return content(from, from, word);
    case 'erase':
      return content(from, to, []);
    case 'replace':
      return content(from, to, word);
    case 'split':
      return put(withContent(one, tokens.slice(0, from)), {
        ...withContent(one, tokens.slice(from)),
        uid: newUid(),
        src: null,
      });
    case 'join': {
      const next = blocks[at + 1];
      if (!next) return [...blocks];
      const joined = withContent(one, [...tokens, ...contentOf(next)]);
      return [...blocks.slice(0, at), joined, ...blocks.slice(at + 2)];
    }
    case 'insert': {
      const made = withContent({ ...one, uid: newUid() }, upTo(4) === 0 ? [] : word);
      return upTo(2) === 0 ? put(one, made) : put(made, one);
    }
    case 'delete':
      return blocks.length > 1 ? put() : [...blocks];
    case 'level':
      return one.kind === 'point' ? put({ ...one, level: one.level === 1 ? 2 : 1 }) : [...blocks];
    case 'kind':
      return put(
        one.kind === 'point'
          ? {
              ...one,
              kind: 'paragraph',
              level: 0,
              style: null,
              variant: null,
              start: null,
              run: false,
            }
          : { ...one, kind: 'point', level: 1, style: 'cn-comma' },
      );
    case 'number':
      return one.kind === 'point'
        ? put({ ...one, style: one.style === 'shi' ? 'arabic-dot' : 'shi', start: 3 })
        : [...blocks];
    case 'mark':
      return content(
        from,
        to,
        tokens.slice(from, to).map((token) => marked(token)),
      );
    case 'chip':
      return content(from, from, [{ t: 'chip', chip: chipOf(newUid(), upTo(2)) }]);
    case 'unchip':
      return put({ ...one, inlines: one.inlines.filter(({ type }) => type === 'text') });
    case 'field':
      return put({ ...one, inlines: one.inlines.map((inline) => refielded(inline, upTo(3))) });
    case 'move': {
      const { to: end } = upTo(2) === 0 ? sectionExtent(blocks, at) : { to: at + 1 };
      const rest = [...blocks.slice(0, at), ...blocks.slice(end)];
      const into = upTo(rest.length + 1);
      return [...rest.slice(0, into), ...blocks.slice(at, end), ...rest.slice(into)];
    }
  }
}

function marked(token: TextToken): TextToken {
  if (token.t !== 'char') return token;
  return { ...token, marks: token.marks.length > 0 ? [] : ['em'] };
}

function refielded(inline: Inline, way: number): Inline {
  if (inline.type !== 'chip') return inline;
  if (way === 0) return { ...inline, text: `${inline.text}前` };
  if (inline.chip !== 'deadline') {
    const units = JSON.stringify([{ name: '市民政局', role: 'lead' }]);
    return { ...inline, fields: { ...inline.fields, units } };
  }
  const { fields } = inline;
  return {
    ...inline,
    fields: way === 1 ? { ...fields, to: '2026-09-30' } : { ...fields, from: '2026-01-01' },
  };
}

/** Chips stripped of nothing, texts joined as a reader joins them: two texts that read the same are equal. */
export function readable(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => withContent(block, contentOf(block)));
}

/** Everything that can be told apart by reading; for messages of failing tests. */
export function outline(blocks: readonly Block[]): string {
  return blocks
    .map((block) => `${block.uid.slice(-3)} ${block.level} ${blockText(block)}`)
    .join('\n');
}
