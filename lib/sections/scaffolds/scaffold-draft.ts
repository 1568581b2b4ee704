import { DEFAULT_ATTRS } from '../../draft/default-attrs';
import type { Block, BlockAttrs } from '../../draft/draft';
import { withPlaceholders } from '../placeholders';
import { scaffoldSource } from '../section-source';
import { type Scaffold, type ScaffoldPart, scaffoldKey } from './scaffold';

/**
 * The first text of a draft made from a scaffold (SEC9).
 * @param title the title of the speech
 * @param newUid makes a fresh id on each call
 */
export function scaffoldDraft(scaffold: Scaffold, title: string, newUid: () => string): Block[] {
  const make = (attrs: Partial<BlockAttrs>, text: string): Block => ({
    ...DEFAULT_ATTRS,
    ...attrs,
    uid: newUid(),
    inlines: text === '' ? [] : withPlaceholders([{ type: 'text', text, marks: [] }], newUid),
  });
  const partBlocks = ({ key, kind, heading }: ScaffoldPart): Block[] => {
    const src = scaffoldSource(scaffoldKey(scaffold), key);
    if (kind === 'closing') return [make({ kind: 'closing', src }, '')];
    if (kind === 'opening') return [make({ src }, '')];
    return [make({ kind: 'point', level: 1, style: 'cn-comma', src }, heading), make({ src }, '')];
  };
  const { salutation = '同志们：' } = scaffold;
  return [
    make({ kind: 'title' }, title),
    ...(salutation === null ? [] : [make({ kind: 'salutation' }, salutation)]),
    ...scaffold.parts.flatMap(partBlocks),
  ];
}
