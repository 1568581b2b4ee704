import type { Node } from '@tiptap/pm/model';
import {
  type Command,
  type EditorState,
  NodeSelection,
  Selection,
  type Transaction,
} from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { readNotation } from '@/lib/placeholders/notation';
import { POINT_NODE } from '@/lib/schema/node-names';
import { isRemote } from '../binding/binding-plugin';
import { newUid } from '../blocks/new-uid';
import { chipBoard } from '../chips/chip-plugin';
import { PATIENCE_MS } from '../late/in-time';
import type { LatePart } from '../late/late-plugin';
import { doWaiting, inTurn } from '../late/waiting-keys';
import { closeUndoStep } from '../undo/undo-step';
import { firstPlaceholder, lastPlaceholder, selectedPlaceholder } from './find-placeholder';
import { namesOf } from './names-of';
import { placeholderKey } from './placeholder-plugin';

/** Where a placeholder was filled, and the placeholder that stood there. */
export interface FillingPlace {
  readonly from: number;
  readonly to: number;
  readonly node: Node;
}

/** The words that stand where a placeholder was filled last, while the caret is in them. */
export interface Filling {
  readonly filled: FillingPlace | null;
}

const NOTHING: Filling = { filled: null };
/** Meta of the transaction that ends the round. */
const LEFT = 'lectern-filled';
const TYPED = /(?:\{\{|｛｛)([^{}｛｝]{1,200})(?:\}\}|｝｝)$/;

/** Whether a placeholder stands where it stood; an undone insertion may have left the text shorter. */
function stands(doc: Node, { from, node }: NodeSelection): boolean {
  return from < doc.content.size && doc.nodeAt(from)?.eq(node) === true;
}

/** Tab through placeholders, typing over them, `{{名称}}` as one (SPEC PH1-PH4). */
export function fillPlaceholders(unlessLeaving: (command: Command) => Command): LatePart<Filling> {
  return {
    init: () => NOTHING,
    apply: (tr, value, before) => {
      const old = selectedPlaceholder(before);
      const replaced = old !== null && tr.docChanged && !stands(tr.doc, old);
      const range = replaced ? old : value.filled;
      if (!range || tr.getMeta(LEFT) === true) return NOTHING;
      const filled = wordsAfter(tr, range);
      return isIn(tr.selection, filled) ? { filled } : NOTHING;
    },
    handleKeyDown: (view, event, value) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
      if (key !== 'Tab' || ctrlKey || altKey || metaKey || view.composing) return false;
      const go = unlessLeaving((state, dispatch) => {
        if (dispatch && value.filled) chipBoard(state)?.takeTyped?.(view, value.filled);
        // Words that were taken changed the text, and with it where the round stands.
        const { filled } = placeholderKey.getState(view.state) ?? NOTHING;
        return goOn(shiftKey ? -1 : 1, filled)(view.state, dispatch);
      });
      const run = () => go(view.state, view.dispatch.bind(view), view);
      if (!value.filled || chipBoard(view.state)?.acts) return run();
      // What takes the typed words comes with what acts on chips (PH9).
      let patient = true;
      setTimeout(() => {
        patient = false;
        doWaiting(view);
      }, PATIENCE_MS);
      return inTurn(view, run, () => !patient || chipBoard(view.state)?.acts != null, true);
    },
    handleTextInput: makeTyped,
    compositionStart: (view) => {
      // The input method writes at a caret, not over a chip.
      if (selectedPlaceholder(view.state)) view.dispatch(view.state.tr.deleteSelection());
    },
  };
}

/** What is typed at either end belongs to the words; what a colleague writes there does not. */
function wordsAfter(tr: Transaction, { from, to, node }: FillingPlace): FillingPlace {
  const [start, end] = isRemote(tr) ? ([1, -1] as const) : ([-1, 1] as const);
  const behind = tr.mapping.map(to, end);
  return { from: Math.min(tr.mapping.map(from, start), behind), to: behind, node };
}

function isIn({ $from, $to }: Selection, { from, to }: FillingPlace): boolean {
  return $from.pos >= from && $to.pos <= to && $from.sameParent($to) && $from.depth > 0;
}

function goOn(step: 1 | -1, filled: FillingPlace | null): Command {
  return (state, dispatch) => {
    const selected = selectedPlaceholder(state);
    const place = selected ?? filled ?? bareCaret(state);
    if (!place) return false;
    const { doc, tr } = state;
    const next = step === 1 ? firstPlaceholder(doc, place.to) : lastPlaceholder(doc, place.from);
    // With a placeholder selected the round begins again; behind filled words it ends.
    const goal = next ?? (selected ? firstPlaceholder(doc, 0) : null);
    if (goal === null && !selected && !filled) return false;
    if (goal === null) leave(tr, place.to);
    else tr.setSelection(NodeSelection.create(doc, goal));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/**
 * A caret in a block without a level, where Tab has nothing else to do (E9); not at its start, where it is
 * pressed to indent and the next words are meant for this place.
 */
function bareCaret({ selection }: EditorState): Selection | null {
  const { parent, parentOffset } = selection.$from;
  const goes = selection.empty && parentOffset > 0 && parent.type.name !== POINT_NODE;
  return goes ? selection : null;
}

/** Nothing is left to fill: the caret stands behind the words. */
function leave(tr: Transaction, at: number): void {
  tr.setSelection(Selection.near(tr.doc.resolve(at), -1)).setMeta(LEFT, true);
}

function makeTyped(view: EditorView, from: number, to: number, text: string): boolean {
  if (view.composing || !/[}｝]$/.test(text) || from !== to) return false;
  const { $from } = view.state.selection;
  const line = $from.parent.textBetween(0, $from.parentOffset, '', '\ufffc') + text;
  const [typed, inside] = TYPED.exec(line) ?? [];
  const read = readNotation(inside ?? '');
  const chip = view.state.schema.nodes.placeholder;
  if (!typed || !read || !chip) return false;
  // Written first, so that one undo gives back exactly what was typed.
  view.dispatch(view.state.tr.insertText(text, from, to));
  closeUndoStep(view.state);
  const end = view.state.selection.from;
  const { name, fields } = read;
  const value = namesOf(view.state.doc).get(name)?.value ?? null;
  const filled = value === null ? { text: name } : { text: value, name };
  const made = chip.create({ ...fields, id: newUid(), ...filled });
  view.dispatch(view.state.tr.replaceWith(end - typed.length, end, made).scrollIntoView());
  closeUndoStep(view.state);
  return true;
}
