import { Editor } from '@tiptap/core';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Block } from '@/lib/draft/draft';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { newUid } from '../blocks/new-uid';
import { DRAFT_EDITOR_OPTIONS, draftExtensions } from '../draft-extensions';
import { CompositionGate } from '../ime/composition-gate';
import type { SlashMenu } from '../slash/slash-plugin';

/**
 * The editor of a draft on a library block: the same nodes and keys, on a text of its own (SPEC LIB7).
 * @returns the editor, and how to let go of it
 */
export function blockEditor(
  blocks: readonly Block[],
  {
    element,
    label,
    onSlashMenu,
  }: {
    readonly element: HTMLElement;
    readonly label: string;
    readonly onSlashMenu: (menu: SlashMenu) => void;
  },
): { readonly editor: Editor; readonly close: () => void } {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, encodeBlocks(blocks, newUid));
  const awareness = new Awareness(doc);
  const editor = new Editor({
    ...DRAFT_EDITOR_OPTIONS,
    element,
    extensions: draftExtensions({
      connection: { doc, awareness, gate: new CompositionGate() },
      onSlashMenu,
    }),
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'speech',
        lang: 'zh-CN',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        spellcheck: 'false',
        tabindex: '0',
      },
    },
  });
  return {
    editor,
    close: () => {
      editor.destroy();
      awareness.destroy();
      doc.destroy();
    },
  };
}
