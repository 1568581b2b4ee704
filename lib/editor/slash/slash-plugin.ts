import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { inTime } from '../late/in-time';
import { doWaiting, inTurn } from '../late/waiting-keys';
import type { SlashItem } from './items';
import { itemsNow, loadItems } from './load-items';

export interface SlashMenu {
  readonly open: boolean;
  readonly query: string;
  /** From the slash to the caret. */
  readonly range: { readonly from: number; readonly to: number };
  readonly items: readonly SlashItem[];
  /** Index of the item that Enter takes. */
  readonly active: number;
}

type Meta =
  | { readonly open: number }
  | { readonly close: true }
  | { readonly move: number }
  | { readonly loaded: true };

export const slashKey = new PluginKey<SlashMenu>('lectern-slash');

const CLOSED: SlashMenu = {
  open: false,
  query: '',
  range: { from: 0, to: 0 },
  items: [],
  active: 0,
};
/** A slash here is a wish for the menu, after a character or digit it is a slash. */
const OPENS_AFTER = /(?:^|[\s，。；：、！？（）“”《》…—,.;:!?()\ufffc])$/;
const LONGEST_QUERY = 12;
/** Milliseconds from the text to the items, should nobody type a slash before. */
const PREFETCH_MS = 500;

/**
 * The `/` menu without a face (SPEC SLASH1-SLASH4): `onChange` hands what there is to draw to React.
 */
export function slashPlugin(onChange: (menu: SlashMenu) => void): Plugin<SlashMenu> {
  return new Plugin<SlashMenu>({
    key: slashKey,
    state: {
      init: () => CLOSED,
      apply: (tr, menu, _before, state) => next(tr, menu, state),
    },
    props: {
      handleTextInput: (view, from, to, text) => opens(view, from, to, text),
      handleKeyDown: (view, event) => {
        const menu = slashKey.getState(view.state);
        return menu?.open === true && !view.composing ? handleKey(view, event) : false;
      },
    },
    view: () => {
      const timer = setTimeout(() => loadItems().catch(() => {}), PREFETCH_MS);
      return {
        update: (view, before) => {
          const menu = slashKey.getState(view.state);
          if (menu && menu !== slashKey.getState(before)) onChange(menu);
        },
        destroy: () => {
          clearTimeout(timer);
          onChange(CLOSED);
        },
      };
    },
  });
}

function opens(view: EditorView, from: number, to: number, text: string): boolean {
  if (text !== '/' && text !== '／') return false;
  const { $from } = view.state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, '', '\ufffc');
  if (from !== to || !OPENS_AFTER.test(before)) return false;
  const meta: Meta = { open: from };
  view.dispatch(view.state.tr.insertText(text, from, to).setMeta(slashKey, meta).scrollIntoView());
  if (!itemsNow()) {
    loadItems().then(
      () => refreshSlash(view),
      () => {},
    );
  }
  return true;
}

/** Reads the items again, should the menu be open: there are others now. */
export function refreshSlash(view: EditorView): void {
  const show: Meta = { loaded: true };
  if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(slashKey, show));
}

/** Closes the menu; what was typed stays. */
export function closeSlash(view: EditorView): void {
  const close: Meta = { close: true };
  view.dispatch(view.state.tr.setMeta(slashKey, close));
}

function next(tr: Transaction, menu: SlashMenu, state: EditorState): SlashMenu {
  const meta = tr.getMeta(slashKey) as Meta | undefined;
  if (meta && 'open' in meta) return readMenu(state, meta.open, 0);
  if (!menu.open) return menu;
  if (meta && 'close' in meta) return CLOSED;
  if (meta && 'loaded' in meta) return readMenu(state, menu.range.from, menu.active);
  if (meta && 'move' in meta) {
    const count = menu.items.length;
    return count === 0 ? menu : { ...menu, active: (menu.active + meta.move + count) % count };
  }
  if (!tr.docChanged && !tr.selectionSet) return menu;
  const slash = tr.mapping.mapResult(menu.range.from, 1);
  return slash.deletedAfter ? CLOSED : readMenu(state, slash.pos, menu.active);
}

function readMenu(state: EditorState, from: number, active: number): SlashMenu {
  const { empty, $from, head } = state.selection;
  if (!empty || head <= from || $from.start() > from) return CLOSED;
  const text = state.doc.textBetween(from, head, '', '\ufffc');
  const query = text.slice(1);
  if (!/^[/／]$/.test(text[0] ?? '') || query.length > LONGEST_QUERY || /\s$/.test(query)) {
    return CLOSED;
  }
  const items = itemsNow()?.filterItems(query) ?? [];
  const range = { from, to: head };
  return {
    open: true,
    query,
    range,
    items,
    active: Math.min(active, Math.max(0, items.length - 1)),
  };
}

function handleKey(view: EditorView, event: KeyboardEvent): boolean {
  const send = (meta: Meta) => view.dispatch(view.state.tr.setMeta(slashKey, meta));
  if (event.key === 'Escape') send({ close: true });
  else if (event.key === 'ArrowDown') send({ move: 1 });
  else if (event.key === 'ArrowUp') send({ move: -1 });
  else if (event.key === 'Enter' || event.key === 'Tab') {
    if (itemsNow()) return takeActive(view);
    // The items are under way: what is pressed for one of them must not break the line instead.
    let here = false;
    const arrive = () => {
      here = true;
      refreshSlash(view);
      doWaiting(view);
    };
    inTime(loadItems()).then(arrive, arrive);
    inTurn(
      view,
      () => takeActive(view),
      () => here,
    );
  } else return false;
  return true;
}

/** Takes the item that Enter means. @returns false when there is none */
function takeActive(view: EditorView): boolean {
  const menu = slashKey.getState(view.state);
  const item = menu?.items[menu.active];
  if (item) itemsNow()?.chooseSlashItem(view, item);
  return item !== undefined;
}
