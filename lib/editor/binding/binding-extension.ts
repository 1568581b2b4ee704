import { type Content, Extension } from '@tiptap/core';
import type * as Y from 'yjs';
import { newUid } from '../blocks/new-uid';
import { Binding } from './binding';
import { bindingPlugin, markRemote } from './binding-plugin';

/**
 * The extension that binds a TipTap editor to the shared text of a Y.Doc. The editor starts with the
 * present text; its `content` option is not used.
 */
export function bindingExtension({ doc }: { readonly doc: Y.Doc }) {
  return Extension.create<object, { binding: Binding | null }>({
    name: 'binding',
    // Before every plugin that reads positions of the text.
    priority: 10_000,
    addStorage: () => ({ binding: null }),
    onBeforeCreate() {
      const { schema } = this.editor;
      const binding = new Binding({ doc, schema, newUid, mark: markRemote });
      this.storage.binding = binding;
      // The editor takes a ready document as it is; only the type of the option does not say so.
      this.editor.options.content = binding.initialDoc as unknown as Content;
    },
    onDestroy() {
      this.storage.binding?.destroy();
    },
    addProseMirrorPlugins() {
      const { binding } = this.storage;
      if (!binding) throw new Error('The binding is made before the plugins.');
      return [bindingPlugin(binding)];
    },
  });
}
