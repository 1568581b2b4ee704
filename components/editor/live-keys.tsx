'use client';
import { useEffect } from 'react';
import { FindBar } from './find-bar';
import type { LiveSession } from './live-session';
import { closePageTool, pageTool } from './page-tool';
import { useLoaded } from './use-loaded';
import { useMayEdit } from './use-may-write';
import { useObservable } from './use-observable';
import { useSectionKeys } from './use-section-keys';
import { useSectionMoves } from './use-section-moves';
import { useToolKeys } from './use-tool-keys';

const loadKeys = () => import('./key-sheet');
const loadSight = () => import('@/lib/editor/sight/rest-far-blocks');

/** Keys of the page that are not part of typing, and the tools that they open. */
export function LiveKeys({ session }: { readonly session: LiveSession }) {
  const editor = useObservable(session.editor);
  const mayWrite = useMayEdit(session);
  const moves = useSectionMoves(mayWrite ? editor : null);
  const tool = useObservable(pageTool);
  const keys = useLoaded(tool?.name === 'keys', loadKeys);
  useSectionKeys(editor, moves);
  useToolKeys();
  const sight = useLoaded(editor !== null, loadSight);
  useEffect(() => (editor && sight ? sight.restFarBlocks(editor) : undefined), [editor, sight]);
  useEffect(() => closePageTool, []);
  if (tool?.name === 'find' && editor) {
    return <FindBar key={tool.at} editor={editor} mayWrite={mayWrite} />;
  }
  return tool?.name === 'keys' && keys ? <keys.KeySheet /> : null;
}
