// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { draftSchemaExtensions } from '@/lib/schema/draft-schema-extensions';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { textOf } from '@/lib/ytext/roots';
import { block, docOf, uidSource } from '@/lib/ytext/testing';
import { bindingExtension } from './binding-extension';
import { runFuzz } from './testing/run-fuzz';

const BLOCKS = [
  block('aaaaaaaaaaaa', '第一段', { kind: 'point', level: 1 }),
  block('bbbbbbbbbbbb', '第二段'),
];

function editorOn(doc: Y.Doc): Editor {
  return new Editor({
    element: document.createElement('div'),
    extensions: [...draftSchemaExtensions(), bindingExtension({ doc })],
  });
}

const agree = (editor: Editor, doc: Y.Doc) =>
  expect(docToBlocks(editor.state.doc)).toEqual(readBlocks(doc));

describe('the binding in a TipTap editor', () => {
  it('BIND2 starts with the text of the document, and both follow each other', () => {
    const doc = docOf(BLOCKS);
    const editor = editorOn(doc);
    agree(editor, doc);
    editor.commands.insertContentAt(2, '新');
    textOf(doc).insert(8, '好', {});
    expect(editor.getText({ blockSeparator: '|' })).toBe('第新一段|第好二段');
    agree(editor, doc);
    editor.destroy();
    textOf(doc).insert(8, '后', {});
  });

  it('BIND2 shows what arrives after it was made', () => {
    const doc = new Y.Doc();
    const editor = editorOn(doc);
    Y.applyUpdate(doc, encodeBlocks(BLOCKS, uidSource('n')));
    expect(editor.state.doc.childCount).toBe(2);
    agree(editor, doc);
    editor.destroy();
  });

  it('BIND2 catches up with what happened while it had no view', async () => {
    const doc = docOf(BLOCKS);
    const editor = editorOn(doc);
    editor.unmount();
    textOf(doc).insert(8, '好', {});
    editor.mount(document.createElement('div'));
    await Promise.resolve();
    agree(editor, doc);
    editor.commands.insertContentAt(2, '新');
    agree(editor, doc);
    editor.destroy();
  });

  it('BIND2 goes on when plugins are added later', () => {
    const doc = docOf(BLOCKS);
    const editor = editorOn(doc);
    editor.registerPlugin(editor.state.plugins[0] as never, (_plugin, plugins) => [...plugins]);
    editor.commands.insertContentAt(2, '新');
    agree(editor, doc);
    editor.destroy();
  });

  it('B1-B13 hold with real views', () => {
    for (let seed = 1; seed <= 15; seed++) {
      const places = [1, 2, 3].map(() => document.body.appendChild(document.createElement('div')));
      expect(runFuzz(seed, 60, places).failure).toBeNull();
      for (const place of places) place.remove();
    }
  });
});
