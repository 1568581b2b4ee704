import diff from 'fast-diff';
import type { Hunk, Part } from './hunk';
import { partsOf, partTokens, type TextToken, wordingOf } from './text-tokens';

/** What a change would bring, in words, when those can be worded otherwise; null when it brings none. */
export function newWording(hunk: Hunk): string | null {
  if (hunk.op === 'insert') return wordingOf(partTokens(hunk.block.inlines)) || null;
  if (hunk.op === 'chip') return hunk.field === 'text' ? String(hunk.after ?? '') || null : null;
  if (hunk.op !== 'text') return null;
  const [gone, come] = [hunk.del, hunk.ins].map((parts) => wordingOf(partTokens(parts)));
  return come && come !== gone ? come : null;
}

/**
 * A change that brings other words than were suggested, in the same place (F7). Chips and breaks whose words
 * stay are kept; line ends that were not suggested are left out. Null when nothing would be left of it, or
 * it brings no words.
 */
export function reworded(hunk: Hunk, words: string): Hunk | null {
  if (newWording(hunk) === null) return null;
  if (hunk.op === 'text') {
    const ins = rewordedParts(hunk.ins, words);
    return hunk.del.length + ins.length > 0 ? { ...hunk, ins } : null;
  }
  if (hunk.op === 'insert') {
    const inlines = rewordedParts(hunk.block.inlines, words).filter(
      (part) => part.type !== 'break',
    );
    return inlines.length > 0 ? { ...hunk, block: { ...hunk.block, inlines } } : null;
  }
  return hunk.op === 'chip' && words ? { ...hunk, after: words } : null;
}

/** A change that was accepted in other words and taken back: at its place as `again` is, as it was proposed. */
export function asProposed(again: Hunk, proposed: Hunk): Hunk {
  if (again.op === 'text' && proposed.op === 'text') return { ...again, ins: proposed.ins };
  if (again.op === 'chip' && proposed.op === 'chip') return { ...again, after: proposed.after };
  if (again.op !== 'insert' || proposed.op !== 'insert') return again;
  return { ...again, block: { ...again.block, inlines: proposed.block.inlines } };
}

function rewordedParts(parts: readonly Part[], words: string): Part[] {
  const units = unitsOf(parts);
  const old = units.map(wordingOf).join('');
  // What stays of each old character, and what comes before it.
  const stays = new Array<boolean>(old.length).fill(false);
  const comes = new Array<string>(old.length + 1).fill('');
  let at = 0;
  for (const [kind, said] of diff(old, words)) {
    if (kind === diff.INSERT) comes[at] += said.replaceAll('\n', '');
    else {
      if (kind === diff.EQUAL) stays.fill(true, at, at + said.length);
      at += said.length;
    }
  }
  const tokens: TextToken[] = [];
  const write = (said: string) => tokens.push(...charsOf(said, tokens.at(-1)));
  at = 0;
  for (const unit of units) {
    const { length } = wordingOf(unit);
    const whole = stays.slice(at, at + length).every(Boolean);
    const cut = comes.slice(at + 1, at + length).some(Boolean);
    if (whole && !cut) {
      write(comes[at] ?? '');
      tokens.push(...unit);
    } else
      for (let i = at; i < at + length; i++)
        write(`${comes[i]}${stays[i] && old[i] !== '\n' ? old[i] : ''}`);
    at += length;
  }
  write(comes[at] ?? '');
  return partsOf(tokens);
}

/** A character, a chip or a break each. */
function unitsOf(parts: readonly Part[]): TextToken[][] {
  return parts.flatMap((part) => {
    const tokens = partTokens([part]);
    return part.type === 'text' ? tokens.map((token) => [token]) : [tokens];
  });
}

/** Characters that look like what stands before them. */
function charsOf(said: string, before: TextToken | undefined): TextToken[] {
  const marks = before?.t === 'char' ? before.marks : [];
  return said.split('').map((char) => ({ t: 'char', char, marks }));
}
