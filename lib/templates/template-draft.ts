import { DEFAULT_ATTRS } from '../draft/default-attrs';
import type { Block, Inline } from '../draft/draft';
import { isPlaceholder } from '../draft/is-placeholder';
import { fillPlace } from '../placeholders/filled-place';

type NewUid = () => string;

/**
 * TPL4: the first text of a draft made from a template: new ids, the title as given, the placeholders filled that have
 * words, the others open.
 * @param values words by the name of the placeholder
 * @param newUid makes a fresh id on each call
 */
export function templateDraft(
  blocks: readonly Block[],
  title: string,
  values: ReadonlyMap<string, string>,
  newUid: NewUid,
): Block[] {
  const head: Block = {
    ...DEFAULT_ATTRS,
    kind: 'title',
    uid: newUid(),
    inlines: [{ type: 'text', text: title, marks: [] }],
  };
  const rest = blocks.filter(({ kind }) => kind !== 'title');
  return [head, ...rest.map((block) => filled(block, values, newUid))];
}

function filled(block: Block, values: ReadonlyMap<string, string>, newUid: NewUid): Block {
  const inlines = block.inlines.map((one): Inline => {
    if (one.type === 'text') return one;
    const words = isPlaceholder(one) ? values.get(one.text) : undefined;
    return { ...(words ? fillPlace(one, words) : one), id: newUid() };
  });
  return { ...block, uid: newUid(), inlines };
}
