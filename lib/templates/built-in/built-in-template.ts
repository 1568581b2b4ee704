import { DEFAULT_ATTRS } from '../../draft/default-attrs';
import type { Block, BlockAttrs, PointLevel, PointStyle } from '../../draft/draft';
import { readMarker } from '../../numbering/read-marker';
import { withPlaceholders } from '../../sections/placeholders';

/** Those that come with the program; their names are texts of the interface, `templates.builtIn`. */
export const BUILT_IN_TEMPLATE_IDS = ['T01', 'T02', 'T03'] as const;
export type BuiltInTemplateId = (typeof BUILT_IN_TEMPLATE_IDS)[number];

/** A whole speech that comes with the program. */
export interface BuiltInTemplate {
  readonly id: BuiltInTemplateId;
  /**
   * A line per block: `#` title, `@` byline, `%` dateline, `!` salutation, `~` closing, a typed number a point (TPL2),
   * else a paragraph; `{{名称|类型}}` a placeholder.
   */
  readonly text: string;
}

const HEAD: Readonly<Record<string, Partial<BlockAttrs>>> = {
  '#': { kind: 'title' },
  '@': { kind: 'byline' },
  '%': { kind: 'dateline' },
  '!': { kind: 'salutation' },
  '~': { kind: 'closing' },
};

/** TPL2: the blocks of a built-in speech; ids are given when it is put into a draft. */
export function builtInBlocks({ text }: Pick<BuiltInTemplate, 'text'>): Block[] {
  const open: PointStyle[] = [];
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const head = HEAD[line.charAt(0)];
      if (head) return made(head, line.slice(1));
      const marker = readMarker(line);
      if (!marker) return made({}, line);
      const { style, variant, length } = marker;
      const at = open.indexOf(style);
      open.splice(at < 0 ? open.length : at, open.length, style);
      const level = open.length as PointLevel;
      return made({ kind: 'point', level, style, variant }, line.slice(length));
    });
}

const noId = () => '';

function made(attrs: Partial<BlockAttrs>, text: string): Block {
  const inlines = withPlaceholders([{ type: 'text', text, marks: [] }], noId);
  return { ...DEFAULT_ATTRS, ...attrs, uid: '', inlines };
}
