import { Mark } from '@tiptap/core';

const isBold = (weight: string) => (/^(bold(er)?|[6-9]\d\d)$/.test(weight) ? null : false) as null;

/** Bold. */
export const Strong = Mark.create({
  name: 'strong',
  parseHTML: () => [
    { tag: 'strong' },
    // Some editors wrap a whole paste in <b style="font-weight:normal">.
    { tag: 'b', getAttrs: (b: HTMLElement) => (b.style.fontWeight === 'normal' ? false : null) },
    { style: 'font-weight', getAttrs: isBold },
  ],
  renderHTML: () => ['strong', 0],
});

/** 着重号. */
export const Em = Mark.create({
  name: 'em',
  parseHTML: () => [{ tag: 'em' }],
  renderHTML: () => ['em', 0],
});
