import { DEFAULT_ATTRS } from '../../draft/default-attrs';
import type { Block, BlockAttrs } from '../../draft/draft';
import { withPlaceholders } from '../placeholders';
import { scaffoldSource } from '../section-source';
import { type SpeechFacts, speechHead } from '../speech-head';
import { type Scaffold, type ScaffoldPart, scaffoldKey, USUAL_SALUTATION } from './scaffold';

type NewUid = () => string;

/**
 * The first text of a draft made from a scaffold (SEC9).
 * @param facts what the head says
 * @param newUid makes a fresh id on each call
 */
export function scaffoldDraft(scaffold: Scaffold, facts: SpeechFacts, newUid: NewUid): Block[] {
  const { salutation = USUAL_SALUTATION } = scaffold;
  return [
    // A plan is nobody's speech.
    ...speechHead(salutation === null ? { name: facts.name } : facts, newUid),
    ...(salutation === null ? [] : [made({ kind: 'salutation' }, salutation, newUid)]),
    ...scaffold.parts.flatMap((part) => partBlocks(scaffold, part, newUid)),
  ];
}

/** One part as blocks: its heading, if it has one, and an empty place to write (SEC9). */
export function partBlocks(
  scaffold: Pick<Scaffold, 'id' | 'version'>,
  { key, kind, heading }: ScaffoldPart,
  newUid: NewUid,
): Block[] {
  const src = scaffoldSource(scaffoldKey(scaffold), key);
  if (kind === 'closing') return [made({ kind: 'closing', src }, '', newUid)];
  if (kind === 'opening') return [made({ src }, '', newUid)];
  const point = { kind: 'point', level: 1, style: 'cn-comma', src } as const;
  return [made(point, heading, newUid), made({ src }, '', newUid)];
}

function made(attrs: Partial<BlockAttrs>, text: string, newUid: NewUid): Block {
  const words = text === '' ? [] : [{ type: 'text', text, marks: [] } as const];
  return {
    ...DEFAULT_ATTRS,
    ...attrs,
    uid: newUid(),
    inlines: withPlaceholders(words, newUid),
  };
}
