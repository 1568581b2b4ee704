import { err, ok, type Result } from '../result/result';
import { readDay } from './read-day';
import type { UnitAlias } from './registry-unit';
import { ALWAYS, isBackwards, isOpen, type Term } from './term';

/** （2014-03-01至2018-12-31） behind a former name; one side may be missing. */
const TERM = /[（(]([^（()）]*?)(?:至|到|—|–|~|～)([^（()）]*)[）)]$/u;
const SINCE = /[（(]([^（()）]*\d[^（()）]*?)起[）)]$/u;

/**
 * UI3: the other names in one cell, parted by 、；, or a new line, never inside brackets; a term may stand
 * behind a name. The names are not cleaned yet.
 */
export function readAliases(cell: string): Result<UnitAlias[], 'date' | 'backwards'> {
  const aliases: UnitAlias[] = [];
  for (const part of splitNames(cell)) {
    const match = TERM.exec(part) ?? SINCE.exec(part);
    if (!match) {
      aliases.push({ name: bare(part), ...ALWAYS });
      continue;
    }
    const [whole, first = '', last = ''] = match;
    const [from, to] = [readDay(first, 'from'), readDay(last, 'to')];
    if (!from.ok || !to.ok) return err('date');
    const term = { from: from.value, to: to.value };
    if (isBackwards(term)) return err('backwards');
    aliases.push({ name: bare(part.slice(0, -whole.length)), ...term });
  }
  return ok(aliases);
}

/** UI3: the other names as one cell, which `readAliases` reads back. */
export function writeAliases(aliases: readonly UnitAlias[]): string {
  return aliases
    .map((alias) => {
      // One name that holds a 、 of its own.
      const name = splitNames(alias.name).length > 1 ? `「${alias.name}」` : alias.name;
      return name + termWords(alias);
    })
    .join('、');
}

function bare(part: string): string {
  return part.trim().replace(/^「(.*)」$/u, '$1');
}

function termWords(term: Term): string {
  if (isOpen(term)) return '';
  return term.to === null ? `（${term.from}起）` : `（${term.from ?? ''}至${term.to}）`;
}

/** Names parted by 、，；, ; or new lines outside brackets: 各县（市、区） stays one. */
export function splitNames(text: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const char = text[at] ?? '\n';
    if ('（(【〔「'.includes(char)) depth++;
    else if ('）)】〕」'.includes(char)) depth = Math.max(0, depth - 1);
    // A bracket that nobody closes must not swallow the rest of the table.
    else if (char === '\n' || (depth === 0 && '、，,；;'.includes(char))) {
      const part = text.slice(start, at).trim();
      if (part !== '') parts.push(part);
      [depth, start] = [0, at + 1];
    }
  }
  return parts;
}
