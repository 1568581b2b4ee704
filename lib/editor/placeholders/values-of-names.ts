import type { Node } from '@tiptap/pm/model';
import { type AskedFor, readAsked, WORDS } from '@/lib/placeholders/asked-for';
import { isOpen, isPlaceholder, nameOf } from './find-placeholder';

/** The words of every name; null while none of its places is filled. */
export function valuesOfNames(doc: Node): Map<string, string | null> {
  const values = new Map<string, string | null>();
  doc.descendants((node) => {
    if (!isPlaceholder(node)) return;
    const name = nameOf(node);
    const words = isOpen(node) ? null : String(node.attrs.text);
    values.set(name, values.get(name) ?? words);
  });
  return values;
}

/** What a name asks for: what its first place with a type says (`lib/placeholders` PL5). */
export function askedOfName(doc: Node, name: string): AskedFor {
  let asked = WORDS;
  doc.descendants((node) => {
    if (asked.type === null && isPlaceholder(node) && nameOf(node) === name) {
      asked = readAsked(node.attrs);
    }
  });
  return asked;
}
