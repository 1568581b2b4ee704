import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import type { DecorationSet } from '@tiptap/pm/view';
import type { LatePart } from '../late/late-plugin';
import { placeholderKey } from '../placeholders/placeholder-plugin';
import { closeUndoStep } from '../undo/undo-step';
import { drawPhrases } from './draw-phrases';
import { type Offer, offerAt, phraseKey } from './offer';
import { putChips } from './put-chips';
import { recogniseKey } from './recognise-plugin';

export interface Recognised {
  readonly decorations: DecorationSet;
  /** Keys of phrases that are offered no more. */
  readonly dismissed: ReadonlySet<string>;
  readonly offer: Offer | null;
}

type Meta = { readonly read: true } | { readonly dismiss: readonly string[] };

/** REC1-REC4: draws what was read, and answers Tab and Esc while there is an offer. */
export function recognisePart(unlessLeaving: (command: Command) => Command): LatePart<Recognised> {
  return {
    init: (state) => ({
      decorations: drawPhrases(state.doc, null),
      dismissed: new Set(),
      offer: offerAt(state, new Set()),
    }),
    apply: (tr, value, _before, state) => {
      const meta = tr.getMeta(recogniseKey) as Meta | undefined;
      if (!tr.docChanged && !tr.selectionSet && !meta) return value;
      const dismissed =
        meta && 'dismiss' in meta
          ? new Set([...value.dismissed, ...meta.dismiss])
          : value.dismissed;
      const read = meta !== undefined && 'read' in meta;
      const decorations = tr.docChanged || read ? drawPhrases(tr.doc, tr) : value.decorations;
      return { decorations, dismissed, offer: same(value.offer, offerAt(state, dismissed)) };
    },
    decorations: (_state, { decorations }) => decorations,
    handleKeyDown: (view, event) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
      if (view.composing || !view.editable) return false;
      if (shiftKey || ctrlKey || altKey || metaKey) return false;
      const command = key === 'Tab' ? unlessLeaving(acceptOffer) : dismissOffer;
      if (key !== 'Tab' && key !== 'Escape') return false;
      return command(view.state, view.dispatch.bind(view), view);
    },
  };
}

/** The same object while it is the same offer, so that nothing is drawn again. */
function same(before: Offer | null, now: Offer | null): Offer | null {
  if (!before || !now) return now;
  const kept = before.phrase === now.phrase && before.start === now.start;
  return kept && before.last === now.last ? before : now;
}

/** What Tab would do now; nothing while placeholders are filled: there it goes on to the next (PH1). */
export function offerIn(state: EditorState): Offer | null {
  if (placeholderKey.getState(state)?.filled) return null;
  return recogniseKey.getState(state)?.offer ?? null;
}

/** Says that blocks have been read. */
export function markRead(tr: Transaction): Transaction {
  const read: Meta = { read: true };
  return tr.setMeta(recogniseKey, read).setMeta('addToHistory', false);
}

/** REC4: makes the offered words chips, as one undo step; taken back, they are not offered again. */
export const acceptOffer: Command = (state, dispatch) => {
  const offer = offerIn(state);
  if (!offer) return false;
  if (!dispatch) return true;
  const { tr } = state;
  const { start, phrases } = offer;
  putChips(
    tr,
    phrases.map((phrase) => ({ start, phrase })),
  );
  closeUndoStep(state);
  dispatch(sendAway(tr, state, offer).scrollIntoView());
  closeUndoStep(state);
  return true;
};

const dismissOffer: Command = (state, dispatch) => {
  const offer = offerIn(state);
  if (!offer) return false;
  dispatch?.(sendAway(state.tr, state, offer));
  return true;
};

function sendAway(tr: Transaction, state: EditorState, { start, phrases }: Offer): Transaction {
  const block = state.doc.resolve(start).parent;
  const dismiss: Meta = { dismiss: phrases.map((phrase) => phraseKey(block, phrase)) };
  return tr.setMeta(recogniseKey, dismiss);
}
