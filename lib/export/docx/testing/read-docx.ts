import { strFromU8, unzipSync } from 'fflate';
import type { Draft } from '../../../draft/draft';
import { draftToDocx } from '../draft-to-docx';

/** Of a draft of which nothing is known but its name. */
export const META = {
  name: '讲话',
  speechDate: null,
  speaker: '',
  post: '',
  occasion: '',
  region: '',
} as const;

/** The parts of a Word file by path. */
export function docxParts(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

/** The parts of the Word file of some blocks. */
export function partsOfBlocks(blocks: Draft['blocks'], meta: Partial<Draft['meta']> = {}) {
  return docxParts(draftToDocx({ meta: { ...META, ...meta }, blocks }));
}

/** A part as a tree; throws when it is not well-formed. */
export function parsePart(xml: string | undefined): Document {
  const tree = new DOMParser().parseFromString(xml ?? '', 'application/xml');
  const problem = tree.querySelector('parsererror');
  if (problem) throw new Error(problem.textContent ?? 'not well-formed');
  return tree;
}

/** `w:val` of the first descendant of that name, null without one. */
export function valOf(node: Element | undefined | null, name: string): string | null {
  return node?.getElementsByTagName(`w:${name}`)[0]?.getAttribute('w:val') ?? null;
}

/** The paragraphs of word/document.xml. */
export function paragraphNodes(parts: Record<string, string>): Element[] {
  return [...parsePart(parts['word/document.xml']).getElementsByTagName('w:p')];
}

/** The words of an element, line breaks left out. */
export function wordsOf(node: Element): string {
  return [...node.getElementsByTagName('w:t')].map((t) => t.textContent).join('');
}
