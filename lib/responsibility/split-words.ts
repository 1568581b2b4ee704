import type { ChipUnit, UnitRole } from '../draft/draft';
import { resolveList } from '../units/shared-prefix';
import { MAX_UNIT_NAME } from '../units/unit-name';
import { MAX_CHIP_UNITS } from './chip-units';
import { strongest } from './role-clauses';
import { type RoleWord, roleWords } from './role-words';
import { findModal } from './sentence-words';
import { type KnownUnit, lexiconOf } from './unit-lexicon';
import { unitNames } from './unit-names';

const NONE: readonly KnownUnit[] = [];

/**
 * RU2, RU3: the units that a phrase names, with their roles, in text order. Names stay as written; a name
 * or alias of the registry brings its id, also with the prefix of the name before it (`lib/units` UB5). No
 * unit in it gives none. Total, deterministic.
 */
export function splitWords(phrase: string, registry: readonly KnownUnit[] = NONE): ChipUnit[] {
  const lexicon = lexiconOf(registry);
  const units = strongest(
    segments(phrase).flatMap(({ text, role }) =>
      unitNames(text, lexicon).map((name): ChipUnit => ({ name, role })),
    ),
  ).filter(({ name }) => name.length <= MAX_UNIT_NAME);
  const known = resolveList(
    units.map(({ name }) => name),
    (name) => lexicon.idOf(name),
  );
  return units
    .map((unit, index) => {
      const unitId = known[index];
      return unitId ? { unitId, ...unit } : unit;
    })
    .slice(0, MAX_CHIP_UNITS);
}

interface Segment {
  readonly text: string;
  readonly role: UnitRole;
}

/** The stretches of the phrase that hold units, each with the role that its role word gives. */
function segments(phrase: string): Segment[] {
  const words = roleWords(phrase);
  if (words.length === 0) {
    return [{ text: phrase.slice(0, findModal(phrase)?.start), role: 'responsible' }];
  }
  const found: Segment[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    const before = phrase.slice(at, word.start);
    const next = words[index + 1];
    if (word.form === 'label') {
      found.push({ text: upToSentence(phrase.slice(word.end, next?.start)), role: word.role });
      at = next?.start ?? phrase.length;
    } else {
      found.push({ text: before, role: roleBefore(words, index) });
      at = word.end;
    }
  }
  // 由甲会同乙 without a verb: 乙 stands at the very end.
  if (words.at(-1)?.form === 'with') found.push({ text: phrase.slice(at), role: 'support' });
  return found;
}

/** 由甲会同乙负责: 甲 has the verb's role, 乙 supports. */
function roleBefore(words: readonly RoleWord[], index: number): UnitRole {
  const word = words[index];
  if (word?.form === 'with') {
    const verb = words.slice(index + 1).find(({ form }) => form === 'verb');
    return verb?.role ?? 'responsible';
  }
  return words[index - 1]?.form === 'with' ? 'support' : (word?.role ?? 'responsible');
}

/** Up to the end of the sentence or of the bracket that the label stands in. */
function upToSentence(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if ('（('.includes(char)) depth++;
    else if ('）)'.includes(char) && depth-- === 0) return text.slice(0, at);
    else if (depth === 0 && '。；;'.includes(char)) return text.slice(0, at);
  }
  return text;
}
