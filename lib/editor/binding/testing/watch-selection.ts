import { TextSelection } from '@tiptap/pm/state';
import * as Y from 'yjs';
import { anchorAt, positionOf } from '../anchors';
import { VIRTUAL_CLOSE, VIRTUAL_OPEN } from '../flags';
import type { Peer } from './peer';

/**
 * Starts watching the selection of a peer. The function it returns tells whether it is where the
 * text says (BIND7); a place whose neighbour is gone, or a
 * virtual token away, is not judged.
 */
export function watchSelection({ editor, doc, binding }: Peer): () => string[] {
  const { selection } = editor.state;
  if (!(selection instanceof TextSelection)) return () => [];
  const { anchor, head, from, empty } = selection;
  const sideOf = (pos: number) => (empty || pos !== from ? 'end' : 'start');
  const pin = (pos: number) => anchorAt(editor.state, doc, pos, sideOf(pos));
  const besideVirtual = (pos: number) => {
    const $pos = editor.state.doc.resolve(pos);
    const flag = binding.flags.at($pos.index(0));
    return sideOf(pos) === 'start'
      ? flag & VIRTUAL_CLOSE && $pos.parentOffset === $pos.parent.content.size
      : flag & VIRTUAL_OPEN && $pos.parentOffset === 0;
  };
  if (besideVirtual(anchor) || besideVirtual(head)) return () => [];
  const pinned = [pin(anchor), pin(head)] as const;
  return () => {
    const { state } = editor;
    const lives = ({ item }: Y.RelativePosition) => !item || !Y.getItem(doc.store, item).deleted;
    if (!pinned.every(lives)) return [];
    const wanted = pinned.map((place) => positionOf(state, doc, place) ?? 0);
    if (wanted.some((pos) => state.doc.resolve(pos).depth === 0)) return [];
    const now = [state.selection.anchor, state.selection.head];
    return now.join() === wanted.join() ? [] : [`BIND7 selection ${now} but text ${wanted}`];
  };
}
