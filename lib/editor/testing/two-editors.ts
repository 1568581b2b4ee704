import { Editor } from '@tiptap/core';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Block } from '@/lib/draft/draft';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { newUid } from '../blocks/new-uid';
import {
  DRAFT_EDITOR_OPTIONS,
  type DraftExtensionsOptions,
  draftExtensions,
} from '../draft-extensions';
import { CompositionGate } from '../ime/composition-gate';

// jsdom has no layout; scrolling to the caret asks ranges for their place.
if (typeof Range !== 'undefined' && !Range.prototype.getClientRects) {
  Range.prototype.getClientRects = () => document.body.getClientRects();
  Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect();
}

/** One person with the real editor on a document of their own. */
export interface TestPerson {
  readonly doc: Y.Doc;
  readonly editor: Editor;
  readonly gate: CompositionGate;
  readonly awareness: Awareness;
}

/** A person's editor, on a copy of the given text. */
export function person(
  blocks: readonly Block[],
  clientId: number,
  options: Omit<DraftExtensionsOptions, 'connection'> = {},
): TestPerson {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  Y.applyUpdate(doc, seedUpdate(blocks));
  const gate = new CompositionGate();
  const awareness = new Awareness(doc);
  const editor = new Editor({
    ...DRAFT_EDITOR_OPTIONS,
    element: document.body.appendChild(document.createElement('div')),
    extensions: draftExtensions({ ...options, connection: { doc, gate, awareness } }),
  });
  return { doc, editor, gate, awareness };
}

const seeds = new WeakMap<readonly Block[], Uint8Array>();

/** The same blocks always give the same update, so that two people share one text. */
function seedUpdate(blocks: readonly Block[]): Uint8Array {
  const update = seeds.get(blocks) ?? encodeBlocks(blocks, newUid);
  seeds.set(blocks, update);
  return update;
}

/** Connects people directly; what arrives passes each one's gate, as on the wire. */
export function connect(...people: readonly TestPerson[]): void {
  for (const from of people) {
    from.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'peer') return;
      for (const to of people) {
        if (to !== from) to.gate.admit(() => Y.applyUpdate(to.doc, update, 'peer'));
      }
    });
  }
}
