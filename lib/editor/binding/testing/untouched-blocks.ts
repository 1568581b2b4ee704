import type { Node } from '@tiptap/pm/model';
import type * as Y from 'yjs';
import { overridesOf, type Primitive, textOf } from '@/lib/ytext/roots';
import type { Peer } from './peer';

/**
 * Starts watching the text of a peer. The function it returns stops and gives the blocks that no
 * change reached, not even at their edges: these must still be the same objects (B7).
 */
export function watchUntouched(peer: Peer): () => Node[] {
  const { doc: shown } = peer.editor.state;
  const [text, map] = [textOf(peer.doc), overridesOf(peer.doc)];
  const flags = peer.binding.flags.toArray(shown.childCount);
  const ranges: [from: number, to: number][] = [];
  const ids = new Set<unknown>();
  const onText = (event: Y.YTextEvent) => {
    let at = 0;
    for (const op of event.delta) {
      const length = op.retain ?? op.delete ?? 0;
      if (op.retain === undefined || op.attributes) ranges.push([at, at + length]);
      at += length;
    }
  };
  const onMap = (event: Y.YMapEvent<Primitive>) => {
    for (const key of event.keysChanged) ids.add(key.split('/')[0]);
  };
  text.observe(onText);
  map.observe(onMap);
  return () => {
    text.unobserve(onText);
    map.unobserve(onMap);
    const untouched: Node[] = [];
    let y = 0;
    shown.forEach((node, _pos, i) => {
      const flag = flags[i] ?? 0;
      const end = y + node.nodeSize - (flag & 1) - (flag >> 1);
      let hit = ids.has(node.attrs.uid) || ranges.some(([from, to]) => from <= end && to >= y);
      node.forEach((child) => {
        if (ids.has(child.attrs.id)) hit = true;
      });
      if (!hit) untouched.push(node);
      y = end;
    });
    return untouched;
  };
}
