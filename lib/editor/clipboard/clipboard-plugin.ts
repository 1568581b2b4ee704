import { Plugin, Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { inTime } from '../late/in-time';
import { doWaiting, inTurn } from '../late/waiting-keys';
import type { InsertOptions } from './insert-blocks';
import { copyNow, loadCopy } from './load-copy';
import { loadPaste, pasteNow } from './load-paste';
import { pasteLines } from './paste-lines';

/** Milliseconds from the text to the code that reads pastes, should nobody paste before. */
const PREFETCH_MS = 500;

export interface ClipboardOptions {
  readonly onProgress?: InsertOptions['onProgress'];
}

/** Copy, cut, paste and drops from outside (SPEC CLIP1-CLIP7). */
export function clipboardPlugin({ onProgress }: ClipboardOptions): Plugin {
  let plain = false;

  const insert = (view: EditorView, data: DataTransfer, asPlain: boolean): boolean => {
    const [html, text] = [data.getData('text/html'), data.getData('text/plain')];
    if (!html && !text) return false;
    const content = { html, text };
    const options = { asPlain, ...(onProgress ? { onProgress } : {}) };
    let ready = pasteNow() !== null;
    if (!ready) {
      const arrive = () => {
        ready = true;
        doWaiting(view);
      };
      inTime(loadPaste()).then(arrive, arrive);
    }
    const put = () => (pasteNow() ?? pasteLines)(view, content, options);
    return inTurn(view, put, () => ready);
  };

  return new Plugin({
    view: () => {
      const prefetch = () => Promise.all([loadPaste(), loadCopy()]).catch(() => {});
      const timer = setTimeout(prefetch, PREFETCH_MS);
      return { destroy: () => clearTimeout(timer) };
    },
    props: {
      handleKeyDown: (_view, event) => {
        plain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV';
        return false;
      },
      handleDOMEvents: {
        // Nobody copies before.
        focus: () => {
          loadCopy().catch(() => {});
          return false;
        },
        copy: (view, event) => copyNow()?.copy(view, event),
        cut: (view, event) => copyNow()?.cut(view, event),
        paste: (view, event) => {
          const asPlain = plain;
          plain = false;
          if (!event.clipboardData) return false;
          if (view.editable) insert(view, event.clipboardData, asPlain);
          event.preventDefault();
          return true;
        },
        drop: (view, event) => {
          if (view.dragging || !event.dataTransfer || !view.editable) return false;
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (!at) return false;
          const { doc, tr } = view.state;
          view.dispatch(tr.setSelection(Selection.near(doc.resolve(at.pos))));
          event.preventDefault();
          insert(view, event.dataTransfer, false);
          return true;
        },
      },
    },
  });
}
