import type * as Y from 'yjs';
import type { TextToken } from '../../suggestions/text-tokens';
import { blockAttrs } from '../block-attrs';
import type { DeltaInsert } from '../delta-tokens';
import { effectiveBlock, effectiveChip, opensBlock } from '../effective';
import { OverrideIndex } from '../override-index';
import { chipInline, marksOf } from '../read-blocks';
import { overridesOf, textOf } from '../roots';

/** The shared text as tokens: the index of a token is its index in the text. */
export function docTokens(doc: Y.Doc): TextToken[] {
  return insertTokens(textOf(doc).toDelta(), new OverrideIndex(overridesOf(doc)));
}

/** What is put in, as tokens. */
export function insertTokens(inserts: readonly DeltaInsert[], index: OverrideIndex): TextToken[] {
  const tokens: TextToken[] = [];
  for (const { insert, attributes = {} } of inserts) {
    const marks = marksOf(attributes);
    if (typeof insert === 'string') {
      for (const char of insert.split(''))
        tokens.push(char === '\n' ? { t: 'close' } : { t: 'char', char, marks });
    } else if (opensBlock(insert)) {
      const { uid, fields } = effectiveBlock(insert, index);
      tokens.push({ t: 'open', uid, attrs: blockAttrs(fields) });
    } else {
      const chip = chipInline(effectiveChip(insert, index), marks);
      if (chip.type === 'chip') tokens.push({ t: 'chip', chip });
    }
  }
  return tokens;
}
