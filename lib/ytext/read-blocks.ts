import type * as Y from 'yjs';
import type { Block, ChipKind, Inline, Mark } from '../draft/draft';
import { MARKS } from '../draft/draft';
import { blockAttrs } from './block-attrs';
import { complete } from './complete';
import { deltaTokens, type RawContent } from './delta-tokens';
import {
  type EffectiveBlock,
  type EffectiveChip,
  effectiveBlock,
  effectiveChip,
} from './effective';
import { OverrideIndex } from './override-index';
import { overridesOf, textOf } from './roots';

/** The marks this version knows among the formats of a run (SPEC F6). */
export function marksOf(attributes: Readonly<Record<string, unknown>>): Mark[] {
  return MARKS.filter((mark) => attributes[mark] === true);
}

/** A chip as the plain value of `lib/draft`. */
export function chipInline(chip: EffectiveChip, marks: readonly Mark[]): Inline {
  const { text, ...fields } = chip.fields;
  return {
    type: 'chip',
    chip: (chip.chip as ChipKind | null) ?? 'unknown',
    id: chip.id,
    text: typeof text === 'string' ? text : '',
    fields: { ...fields, ...chip.extra },
    marks,
  };
}

function addInline(inlines: Inline[], content: RawContent, index: OverrideIndex) {
  const marks = marksOf(content.attributes);
  if (content.text === null) {
    inlines.push(chipInline(effectiveChip(content.embed, index), marks));
    return;
  }
  const last = inlines.at(-1);
  if (last?.type === 'text' && last.marks.join() === marks.join()) {
    inlines[inlines.length - 1] = { ...last, text: last.text + content.text };
  } else inlines.push({ type: 'text', text: content.text, marks });
}

/**
 * The text as plain blocks. Total: every token sequence can be read, and reading never writes
 * (SPEC R1-R4). The result has at least one block; a virtual block has the uid ''.
 */
export function readBlocks(doc: Y.Doc): Block[] {
  const index = new OverrideIndex(overridesOf(doc));
  const blocks: Block[] = [];
  let open: EffectiveBlock | null = null;
  let inlines: Inline[] = [];
  const tokens = complete(deltaTokens(textOf(doc).toDelta()), () => null, true);
  for (const token of tokens) {
    if (token.t === 'open') {
      open = effectiveBlock(token.open, index);
      inlines = [];
    } else if (token.t === 'content') addInline(inlines, token.content, index);
    else if (open) blocks.push({ uid: open.uid, ...blockAttrs(open.fields), inlines });
  }
  return blocks;
}
