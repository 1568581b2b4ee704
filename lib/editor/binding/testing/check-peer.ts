import * as Y from 'yjs';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { testSchema } from '@/lib/schema/testing';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { textOf } from '@/lib/ytext/roots';
import { projectDoc } from '../project-doc';
import type { Peer } from './peer';

/** What is wrong with a peer now: rules by id, empty when all holds (SPEC, invariants). */
export function checkPeer(peer: Peer): string[] {
  const wrong: string[] = [];
  const { doc: shown } = peer.editor.state;
  let writes = 0;
  const count = () => writes++;
  peer.doc.on('update', count);
  const wanted = projectDoc(testSchema(), peer.doc);
  const blocks = readBlocks(peer.doc);
  peer.doc.off('update', count);
  if (writes > 0) wrong.push('B3 reading wrote');
  if (!shown.eq(wanted.doc)) wrong.push(`B1 editor ${shown} but text ${wanted.doc}`);
  const flags = peer.binding.flags.toArray(shown.childCount);
  if (flags.join() !== wanted.flags.join()) wrong.push(`B1 flags ${flags} but ${wanted.flags}`);
  try {
    shown.check();
  } catch (error) {
    wrong.push(`B1 ${error}`);
  }
  if (JSON.stringify(docToBlocks(shown)) !== JSON.stringify(blocks)) wrong.push('S6 blocks differ');
  if (/\ufffd/.test(shown.textContent)) wrong.push('B11 a surrogate pair was cut');
  return wrong.concat(checkPositions(peer), checkView(peer));
}

function checkPositions({ editor, binding, doc }: Peer): string[] {
  const { doc: shown } = editor.state;
  const { flags } = binding;
  const length = textOf(doc).length;
  if (flags.clean) return length === shown.content.size ? [] : ['B4 lengths differ'];
  const wrong: string[] = [];
  for (let pos = 0; pos <= shown.content.size; pos++) {
    if (shown.resolve(pos).depth === 0) continue;
    const y = flags.toY(shown, pos);
    if (y < 0 || y > length || flags.toPm(shown, y) !== pos) wrong.push(`B4 ${pos} -> ${y}`);
  }
  return wrong;
}

/** With a view: what is on the screen is what the state says. */
function checkView({ view, editor }: Peer): string[] {
  if (!view) return [];
  const words = Array.from(view.dom.children, (child) => child.textContent ?? '');
  const wanted: string[] = [];
  editor.state.doc.forEach((block) => {
    wanted.push(block.textContent);
  });
  return words.join('\n') === wanted.join('\n') ? [] : ['B1 the screen differs from the state'];
}

/** Ids of the live characters and chips of other clients. */
export function foreignContent(peer: Peer): Set<string> {
  const ids = new Set<string>();
  for (let item = textOf(peer.doc)._start; item; item = item.right) {
    if (item.deleted || !item.countable || item.id.client === peer.doc.clientID) continue;
    for (let i = 0; i < item.length; i++) ids.add(`${item.id.client}/${item.id.clock + i}`);
  }
  return ids;
}

/** Live text as state, for comparing peers. */
export function sameText(a: Peer, b: Peer): boolean {
  const state = ({ doc }: Peer) => JSON.stringify(textOf(doc).toDelta());
  return (
    state(a) === state(b) && Y.encodeStateVector(a.doc).join() === Y.encodeStateVector(b.doc).join()
  );
}
