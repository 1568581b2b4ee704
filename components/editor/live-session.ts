import { Editor } from '@tiptap/core';
import type { Role } from '@/lib/access/role';
import type { DraftMeta } from '@/lib/draft/draft';
import type { Person } from '@/lib/editor/caret/peers';
import { type Observable, Subject } from '@/lib/editor/connection/observable';
import { type DraftConnection, openDraft } from '@/lib/editor/connection/open-draft';
import { mayWrite } from '@/lib/editor/connection/save-state';
import { DRAFT_EDITOR_OPTIONS, draftExtensions } from '@/lib/editor/draft-extensions';
import type { RescuedComposition } from '@/lib/editor/ime/composition-plugin';
import type { SlashMenu } from '@/lib/editor/slash/slash-plugin';
import type { Stage } from '@/lib/review/stage';
import type { OutlineFacts } from './outline-rows';

/** A document that an editor can be bound to. */
export type SharedText = Pick<DraftConnection, 'doc' | 'awareness' | 'gate'>;

export interface PasteProgress {
  readonly done: number;
  readonly total: number;
}

/** One open draft with its editor: everything the page needs once the text is on its way. */
export interface LiveSession {
  readonly draftId: string;
  readonly connection: DraftConnection;
  /** Null before the first sync; another one after a reset. */
  readonly editor: Observable<Editor | null>;
  /** What the editor shows instead of the draft's text: the private copy of who suggests. */
  readonly copy: Subject<SharedText | null>;
  /** Title, date, speaker …, as last said by the server. */
  readonly meta: Observable<DraftMeta>;
  /** Filled by `LivePeople`, which comes after the text. */
  readonly people: Subject<readonly Person[]>;
  /** Filled by `LiveStatus`, which comes after the text. */
  readonly outline: Subject<OutlineFacts>;
  readonly slash: Observable<SlashMenu | null>;
  /** Words composed in a block that a colleague deleted meanwhile. */
  readonly rescued: Observable<RescuedComposition | null>;
  /** Null when no long paste is running. */
  readonly paste: Observable<PasteProgress | null>;
  close(): void;
}

export interface LiveOptions {
  readonly draftId: string;
  readonly meta: DraftMeta;
  readonly role: Role;
  readonly stage: Stage;
  /** Name of the text for screen readers. */
  readonly label: string;
}

/** Phones are for reading. */
export const PHONE = '(max-width: 767.98px)';

/** Opens the socket and, with the first sync, the editor; a new editor for every new document. */
export function openLive({ draftId, meta: stored, role, stage, label }: LiveOptions): LiveSession {
  const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
  const url = `${scheme}://${window.location.host}/collab`;
  const connection = openDraft({ url, draftId, role, stage });
  const editor = new Subject<Editor | null>(null);
  const copy = new Subject<SharedText | null>(null);
  const meta = new Subject(stored);
  const stopMeta = connection.meta.subscribe((next) => {
    if (next) meta.set(next);
  });
  const people = new Subject<readonly Person[]>([]);
  const outline = new Subject<OutlineFacts>({ rows: [], chars: 0, beats: 0 });
  const slash = new Subject<SlashMenu | null>(null);
  const rescued = new Subject<RescuedComposition | null>(null);
  const paste = new Subject<PasteProgress | null>(null);
  let generation = -1;
  let shown: SharedText | null = null;

  const follow = () => {
    const state = connection.state.get();
    const mine = copy.get();
    if (state.synced && (state.generation !== generation || mine !== shown)) {
      generation = state.generation;
      shown = mine;
      const old = editor.get();
      const made = makeEditor(mine ?? connection);
      editor.set(made);
      // Whatever still looks at it is told first.
      setTimeout(() => old?.destroy());
    }
    const may = mine ? state.phase !== 'closed' : mayWrite(state);
    const editable = may && !phone.matches;
    const current = editor.get();
    if (current && current.isEditable !== editable) {
      current.setOptions({
        editable,
        editorProps: { attributes: textAttributes(label, editable) },
      });
    }
  };

  const makeEditor = (text: SharedText) =>
    new Editor({
      ...DRAFT_EDITOR_OPTIONS,
      extensions: draftExtensions({
        connection: text,
        onSlashMenu: slash.set,
        onRescued: rescued.set,
        onPasteProgress: (done, total) => paste.set(done < total ? { done, total } : null),
      }),
      editable: false,
      injectCSS: false,
      editorProps: { attributes: textAttributes(label, false) },
    });

  const phone = window.matchMedia(PHONE);
  phone.addEventListener('change', follow);
  const stopState = connection.state.subscribe(follow);
  copy.subscribe(follow);
  follow();
  return {
    draftId,
    connection,
    editor,
    copy,
    meta,
    people,
    outline,
    slash,
    rescued,
    paste,
    close: () => {
      phone.removeEventListener('change', follow);
      stopState();
      stopMeta();
      editor.get()?.destroy();
      connection.close();
    },
  };
}

/** An object, not a function: TipTap spreads it. Readers reach the text with Tab too. */
function textAttributes(label: string, mayWrite: boolean): Record<string, string> {
  return {
    class: 'speech',
    lang: 'zh-CN',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    'aria-readonly': String(!mayWrite),
    spellcheck: 'false',
    tabindex: '0',
  };
}
