import type { Node } from '@tiptap/pm/model';
import { type AskedFor, readAsked } from '@/lib/placeholders/asked-for';
import { isOpen, isPlaceholder, nameOf } from './find-placeholder';

/** What the text says of a name. */
export interface NameFacts {
  /** What its first place with a type asks for, else words (`lib/placeholders` PL5). */
  readonly asked: AskedFor;
  /** The words of its first filled place; null while none is filled. */
  readonly value: string | null;
}

/** Every name of the placeholders in a text, in the order of first places. */
export function namesOf(doc: Node): Map<string, NameFacts> {
  const names = new Map<string, NameFacts>();
  doc.descendants((node) => {
    if (!isPlaceholder(node)) return;
    const name = nameOf(node);
    const before = names.get(name);
    names.set(name, {
      asked: before?.asked.type ? before.asked : readAsked(node.attrs),
      value: before?.value ?? (isOpen(node) ? null : String(node.attrs.text)),
    });
  });
  return names;
}
