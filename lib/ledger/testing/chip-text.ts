import type { Block, BlockAttrs, ChipInline, ChipUnit, Inline, UnitRole } from '../../draft/draft';
import { block } from '../../draft/testing';
import { labels } from '../../numbering/labels';
import { writeUnits } from '../../responsibility/chip-units';
import type { LedgerRow } from '../ledger-row';
import { ledgerRows } from '../ledger-rows';

export const META = { speechDate: '2025-03-10', region: '' };

let made = 0;

function chip(kind: 'responsibility' | 'deadline', text: string, fields = {}): ChipInline {
  made++;
  return { type: 'chip', chip: kind, id: `c${made}`, text, fields, marks: [] };
}

/** 由A牵头，B配合: who stands before a role word has that role. */
function unitsIn(words: string): ChipUnit[] {
  const units: ChipUnit[] = [];
  for (const [, names = '', verb = ''] of words.matchAll(/由?([^，由]+?)(牵头|负责|配合|$)/gu)) {
    const role: UnitRole = verb === '牵头' ? 'lead' : verb === '配合' ? 'support' : 'responsible';
    units.push(...names.split('、').map((name) => ({ name, role })));
  }
  return units;
}

/** A text with chips: `[由A牵头，B配合]` are units, `<6月底前>` is a date. */
export function withChips(text: string, attrs: Partial<BlockAttrs> = {}): Block {
  const inlines = text.split(/(\[[^\]]*\]|<[^>]*>)/u).flatMap((part): Inline[] => {
    const words = part.slice(1, -1);
    if (part.startsWith('[')) {
      return [chip('responsibility', words, { units: writeUnits(unitsIn(words)) })];
    }
    if (part.startsWith('<')) return [chip('deadline', words)];
    return part === '' ? [] : [{ type: 'text', text: part, marks: [] }];
  });
  return { ...block('', attrs), inlines };
}

export const heading = (text: string, level: 1 | 2 = 1): Block =>
  withChips(text, { kind: 'point', level, style: level === 1 ? 'cn-comma' : 'paren-cn' });
export const shi = (text: string, run = false): Block =>
  withChips(text, { kind: 'point', level: 3, style: 'shi', run });

export function rowsOf(blocks: readonly Block[], meta = META): LedgerRow[] {
  return ledgerRows({ meta, blocks }, labels(blocks));
}

/** A row in one line: `task|牵头 responsible 配合|words`. */
export function lineOf({ task, lead, responsible, support, deadlines }: LedgerRow): string {
  const units = [lead, responsible, support].map((list) => list.map(({ name }) => name).join('、'));
  return [task, units.join('/'), deadlines.map(({ words }) => words).join('、')].join('|');
}

export const linesOf = (...blocks: readonly Block[]): string[] => rowsOf(blocks).map(lineOf);
