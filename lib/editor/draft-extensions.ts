import { type Editor, Extension, type Extensions } from '@tiptap/core';
import { keymap } from '@tiptap/pm/keymap';
import type * as Y from 'yjs';
import { draftSchemaExtensions } from '@/lib/schema/draft-schema-extensions';
import { bindingExtension } from './binding/binding-extension';
import { uniqueIdsPlugin } from './blocks/unique-ids-plugin';
import { caretPlugin } from './caret/caret-plugin';
import { coloursOf } from './caret/colours-of';
import { publishPlugin } from './caret/publish-plugin';
import { chipPlugin } from './chips/chip-plugin';
import { clipboardPlugin } from './clipboard/clipboard-plugin';
import { pasteJobPlugin } from './clipboard/paste-job';
import { editorKeys } from './commands/keys';
import { leaveByTab } from './commands/leave-plugin';
import { markerPlugin } from './commands/marker-plugin';
import { changesKey, marksKey, marksPlugin } from './comments/marks-plugin';
import type { DraftConnection } from './connection/open-draft';
import { guidancePlugin } from './guidance/guidance-plugin';
import { compositionPlugin, type RescuedComposition } from './ime/composition-plugin';
import { waitingKeys } from './late/waiting-keys';
import { headingPlugin } from './numbering/heading-plugin';
import { numberingPlugin } from './numbering/numbering-plugin';
import { placeholderPlugin } from './placeholders/placeholder-plugin';
import { recognisePlugin } from './recognise/recognise-plugin';
import { unreadSelection } from './selection/unread-selection';
import { type SlashMenu, slashPlugin } from './slash/slash-plugin';
import { makeUndoManager, undoPlugin } from './undo/undo-plugin';

export interface DraftExtensionsOptions {
  readonly connection: Pick<DraftConnection, 'doc' | 'awareness' | 'gate'>;
  /** The `/` menu changed: what there is to draw. */
  readonly onSlashMenu?: (menu: SlashMenu) => void;
  /** A colleague deleted the block while words were composed in it (IME5). */
  readonly onRescued?: (rescued: RescuedComposition) => void;
  /** A paste goes on; in characters. */
  readonly onPasteProgress?: (done: number, total: number) => void;
}

/** What the editor must be told beside its extensions: everything here replaces TipTap's own keys. */
export const DRAFT_EDITOR_OPTIONS = {
  enableInputRules: false,
  enablePasteRules: false,
  enableCoreExtensions: {
    keymap: false,
    clipboardTextSerializer: false,
    drop: false,
    paste: false,
    delete: false,
  },
} as const;

/**
 * Everything a draft's editor consists of: schema, binding, numbers, carets, undo, keys, clipboard,
 * menu and the gate for input methods (SPEC.md). One call per document: after a reset the connection
 * has another one.
 */
export function draftExtensions(options: DraftExtensionsOptions): Extensions {
  const { doc } = options.connection;
  return [
    ...draftSchemaExtensions(),
    bindingExtension({ doc }),
    unreadSelection(options.connection.gate),
    beforeBinding(options),
    afterBinding(options),
  ];
}

/** Plugins that answer keys and events; first come, first served. */
function beforeBinding(options: DraftExtensionsOptions): Extension {
  const { doc, awareness, gate } = options.connection;
  return Extension.create({
    name: 'lecternEditing',
    priority: 1000,
    addProseMirrorPlugins() {
      const { schema } = this.editor;
      const leave = leaveByTab();
      const onProgress = options.onPasteProgress;
      return [
        waitingKeys(),
        // Before the one that watches for Esc: an Esc that sends an offer away does not leave (REC3).
        recognisePlugin(leave.unlessLeaving),
        leave.plugin,
        compositionPlugin({
          doc,
          gate,
          onRescued: options.onRescued ?? (() => {}),
          onComposing: (composing) => awareness.setLocalStateField('composing', composing),
        }),
        pasteJobPlugin(),
        chipPlugin(),
        slashPlugin(options.onSlashMenu ?? (() => {})),
        clipboardPlugin(onProgress ? { onProgress } : {}),
        markerPlugin(),
        placeholderPlugin(leave.unlessLeaving),
        keymap(editorKeys(schema, leave.unlessLeaving)),
        numberingPlugin(),
        headingPlugin(),
        guidancePlugin(),
        marksPlugin(marksKey),
        marksPlugin(changesKey),
        caretPlugin({ doc, awareness, gate, colours: coloursOf(awareness) }),
        uniqueIdsPlugin(),
      ];
    },
  });
}

/** Plugins that pin positions once the shared text agrees with the editor. */
function afterBinding({ connection: { doc, awareness } }: DraftExtensionsOptions): Extension {
  const managers = new WeakMap<Editor, Y.UndoManager>();
  return Extension.create({
    name: 'lecternFollowing',
    priority: 1,
    addProseMirrorPlugins() {
      const manager = managers.get(this.editor) ?? makeUndoManager(doc);
      managers.set(this.editor, manager);
      return [undoPlugin(doc, manager), publishPlugin({ doc, awareness })];
    },
    onDestroy() {
      managers.get(this.editor)?.destroy();
    },
  });
}
