'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { BlockKind, PointStyle } from '@/lib/draft/draft';
import type { Observable } from '@/lib/editor/connection/observable';
import { chooseSlashItem } from '@/lib/editor/slash/choose-slash-item';
import type { SlashItem } from '@/lib/editor/slash/items';
import type { SlashMenu as Menu } from '@/lib/editor/slash/slash-plugin';
import { useObservable } from './use-observable';

/** Pixels between the line and the menu, and from the edges of the window. */
const GAP = 6;

/** The `/` menu under the caret. The focus stays in the text; keys are handled there. */
export function SlashMenu({
  editor,
  menu,
}: {
  readonly editor: Editor;
  readonly menu: Observable<Menu | null>;
}) {
  const shown = useObservable(menu);
  if (!shown?.open) return null;
  return <OpenMenu editor={editor} menu={shown} />;
}

function OpenMenu({ editor, menu }: { readonly editor: Editor; readonly menu: Menu }) {
  const t = useTranslations('slash');
  const box = useRef<HTMLDivElement>(null);
  const activeItem = useRef<HTMLDivElement>(null);
  const name = useItemName();
  const { from } = menu.range;
  const { items, active } = menu;
  // The height depends on the items, so the place is found again with them.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const line = editor.view.coordsAtPos(from);
    const height = items.length > 0 ? element.offsetHeight : 40;
    const below = line.bottom + GAP + height < window.innerHeight;
    element.style.top = `${below ? line.bottom + GAP : Math.max(GAP, line.top - GAP - height)}px`;
    element.style.left = `${Math.min(line.left, window.innerWidth - element.offsetWidth - GAP)}px`;
  }, [editor, from, items]);
  useEffect(() => {
    if (active >= 0) activeItem.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={-1}
      aria-label={t('label')}
      className="anim-pop fixed z-50 max-h-72 w-56 overflow-y-auto rounded-3 bg-raised p-1 shadow-pop"
    >
      {items.length === 0 ? <p className="px-2 py-1.5 text-ink-3">{t('none')}</p> : null}
      {items.map((item, index) => (
        <div key={item.id}>
          {item.group !== items[index - 1]?.group ? (
            <p className="px-2 pt-1.5 pb-0.5 text-12 text-ink-3">{t(`groups.${item.group}`)}</p>
          ) : null}
          <div
            ref={index === active ? activeItem : undefined}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Not `click`: the text must keep the focus and the caret.
            onMouseDown={(event) => {
              event.preventDefault();
              chooseSlashItem(editor.view, item);
            }}
            className="flex h-8 cursor-pointer items-center rounded-1 px-2 hover:bg-fill-1 aria-selected:bg-fill-2"
          >
            <span className="min-w-0 flex-1 truncate">{name(item)}</span>
            {item.hint ? <span className="pl-3 text-12 text-ink-3">{item.hint}</span> : null}
          </div>
        </div>
      ))}
    </div>
  );
}

function useItemName(): (item: SlashItem) => string {
  const t = useTranslations('editor');
  const levels = useTranslations('slash.levels');
  const insert = useTranslations('slash.insert');
  return ({ id, group, name }) => {
    if (name !== undefined) return name;
    const key = id.slice(group.length + 1);
    if (group === 'insert') return insert(key as 'responsibility' | 'deadline');
    if (group === 'level') return levels(key as '1' | '2' | '3' | '4');
    if (group === 'style') return t(`styles.${key as PointStyle}`);
    return t(`kinds.${key as Exclude<BlockKind, 'point'>}`);
  };
}
