import { Editor, Extension } from '@tiptap/core';
import { yCursorPlugin, ySyncPlugin, yUndoPlugin } from '@tiptap/y-tiptap';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { draftSchemaExtensions } from '../../lib/schema/draft-schema-extensions';

/** Runs in the page: the stock binding with carets and undo, over our schema, and nothing else. */
const params = new URLSearchParams(location.search);
const [room, name] = [params.get('room') ?? '', params.get('name') ?? ''];
const doc = new Y.Doc();
const provider = new WebsocketProvider(`ws://${location.host}/collab`, room, doc, {
  disableBc: true,
});
const { awareness } = provider;
awareness.setLocalStateField('user', { name });

/** The same caret as ours: its name is drawn by CSS, so that no words stand in the text. */
function caret(user: { name: string }): HTMLElement {
  const element = document.createElement('span');
  element.className = 'peer-caret';
  element.style.setProperty('--peer', 'var(--u1)');
  const label = document.createElement('span');
  label.className = 'peer-name';
  label.dataset.name = user.name;
  element.append(label);
  return element;
}

const fragment = doc.getXmlFragment('text');
const Stock = Extension.create({
  name: 'stock',
  addProseMirrorPlugins: () => [
    ySyncPlugin(fragment),
    yCursorPlugin(awareness, { cursorBuilder: caret }),
    yUndoPlugin(),
  ],
});

provider.once('sync', () => {
  new Editor({
    element: document.querySelector('.page'),
    extensions: [...draftSchemaExtensions(), Stock],
    injectCSS: false,
    editorProps: { attributes: { class: 'speech', lang: 'zh-CN', spellcheck: 'false' } },
  });
});
