'use client';
import type { Editor } from '@tiptap/core';
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Block } from '@/lib/draft/draft';
import { chipBoard } from '@/lib/editor/chips/chip-plugin';
import { Subject } from '@/lib/editor/connection/observable';
import { blockEditor } from '@/lib/editor/library/block-editor';
import { closeSlash, type SlashMenu as Menu } from '@/lib/editor/slash/slash-plugin';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { SlashMenu } from '../../editor/slash-menu';

/** What a form asks of the editor in it. */
export interface BlockHandle {
  /** The blocks as they are now; null when nothing was changed since it opened. */
  readonly changed: () => Block[] | null;
  readonly read: () => Block[];
  /** Closes an open menu or chip of the editor, which the Escape was meant for. @returns whether one was open */
  readonly dismiss: () => boolean;
}

/** The text of a page, smaller: the window has no room for 28 characters of size 三号. */
const LOOK = { '--zi': '15px', '--hang': '28px' } as CSSProperties;

/** The content of a library block in the editor of a draft, on a text of its own. */
export function BlockField({
  blocks,
  label,
  chips,
  onReady,
}: {
  readonly blocks: readonly Block[];
  readonly label: string;
  /** What belongs to the chips of the editor. */
  readonly chips: (editor: Editor) => ReactNode;
  readonly onReady: (handle: BlockHandle) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [slash] = useState(() => new Subject<Menu | null>(null));
  const [first] = useState(() => ({ blocks, label, onReady }));
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const made = blockEditor(first.blocks, {
      element,
      label: first.label,
      onSlashMenu: slash.set,
    });
    const before = made.editor.state.doc;
    const read = () => docToBlocks(made.editor.state.doc);
    first.onReady({
      read,
      changed: () => (made.editor.state.doc.eq(before) ? null : read()),
      dismiss: () => {
        const chip = chipBoard(made.editor.state)?.open;
        if (chip?.get()) {
          chip.set(null);
          return true;
        }
        if (slash.get()?.open !== true) return false;
        closeSlash(made.editor.view);
        return true;
      },
    });
    setEditor(made.editor);
    return made.close;
  }, [first, slash]);
  return (
    <>
      <div
        ref={box}
        style={LOOK}
        className="max-h-72 min-h-28 overflow-y-auto rounded-2 border border-line-3 bg-paper px-3.5 py-2 focus-within:border-accent focus-within:shadow-[0_0_0_1px_var(--accent)]"
      />
      {editor ? <SlashMenu editor={editor} menu={slash} /> : null}
      {editor ? chips(editor) : null}
    </>
  );
}
