'use client';
import { useTranslations } from 'next-intl';
import { type DragEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Person } from '@/lib/editor/caret/peers';
import type { MoveRefusal } from '@/lib/editor/sections/move-plan';
import type { DropPlace } from '@/lib/editor/sections/plan-drop';
import { type OutlineDrag, placeUnder, rowUidOf, sectionEndRow } from './outline-drag';
import { nextRow } from './outline-keys';
import { OutlineRow } from './outline-row';
import type { OutlineRow as Row } from './outline-rows';
import type { SectionMoves } from './use-section-moves';

/** Rows that are drawn or left out together: those far from the window cost nothing when the page is drawn. */
const STRETCH = 32;
const SECTION_TYPE = 'application/x-lectern-section';

export interface OutlineTreeProps {
  readonly rows: readonly Row[];
  readonly current: string | null;
  readonly people: readonly Person[];
  readonly onGo: (uid: string) => void;
  /** Null for readers and on phones. */
  readonly moves: SectionMoves | null;
  /** Why a section could not be let go there, null when it could. */
  readonly refusalOf: (uid: string, place: DropPlace) => MoveRefusal | null;
}

/** The points as a tree: one stop for Tab, arrow keys between rows, Enter goes there, Alt moves. */
export function OutlineTree(props: OutlineTreeProps) {
  const { rows, current, people, onGo, moves, refusalOf } = props;
  const t = useTranslations('outline');
  const tree = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  const [active, setActive] = useState<string | null>(null);
  const [drag, setDrag] = useState<OutlineDrag | null>(null);
  const reachable = [active, current, rows[0]?.uid].find((uid) =>
    rows.some((row) => row.uid === uid),
  );

  const focusRow = (uid: string | undefined) => {
    if (!uid) return;
    setActive(uid);
    tree.current?.querySelector<HTMLElement>(`[data-uid="${uid}"]`)?.focus();
  };
  // A row that moves in the page loses the focus on the way.
  useLayoutEffect(() => {
    if (rows.length > 0 && focused.current && document.activeElement === document.body) {
      tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    }
  }, [rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    const uid = rowUidOf(event.target);
    if (!uid || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    if ((event.target as Element).getAttribute('role') !== 'treeitem') return;
    if (event.altKey) {
      const way = { ArrowUp: 'up', ArrowDown: 'down' } as const;
      const delta = { ArrowLeft: -1, ArrowRight: 1 } as const;
      const { key } = event;
      if (!event.shiftKey && (key === 'ArrowUp' || key === 'ArrowDown')) moves?.step(uid, way[key]);
      else if (event.shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) {
        moves?.shift(uid, delta[key]);
      } else return;
    } else if (event.key === 'Enter' || event.key === ' ') onGo(uid);
    else {
      const next = nextRow(rows, uid, event.key);
      if (next === null) return;
      focusRow(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const refusal = drag?.place ? refusalOf(drag.uid, drag.place) : null;
  const onDragOver = (event: DragEvent) => {
    const place = drag && placeUnder(event);
    if (!drag || !place) return;
    event.preventDefault();
    if (place.uid !== drag.place?.uid || place.side !== drag.place.side)
      setDrag({ ...drag, place });
    event.dataTransfer.dropEffect = refusalOf(drag.uid, place) ? 'none' : 'move';
  };
  const drop = () => {
    if (drag?.place && !refusal) moves?.drop(drag.uid, drag.place);
    setDrag(null);
  };
  const giveUp = () => {
    // The browser drops nothing where it may not: then this is the only word of it.
    if (drag && refusal) moves?.refuse(refusal);
    setDrag(null);
  };

  const landing = landingOf(rows, refusal ? null : drag);
  const dragged = drag ? rows.findIndex((row) => row.uid === drag.uid) : -1;
  const draggedEnd = dragged < 0 ? -1 : sectionEndRow(rows, dragged);
  return (
    <>
      <div
        ref={tree}
        role="tree"
        aria-label={t('label')}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          focused.current = true;
          setActive(rowUidOf(event.target));
        }}
        onBlur={(event) => {
          if (event.relatedTarget) focused.current = false;
        }}
        onClick={(event) => {
          const uid = (event.target as Element).closest('button') ? null : rowUidOf(event.target);
          if (uid) onGo(uid);
        }}
        onDragStart={(event) => {
          const uid = rowUidOf(event.target);
          if (!uid || !moves) return;
          event.dataTransfer.setData(SECTION_TYPE, uid);
          event.dataTransfer.effectAllowed = 'move';
          setDrag({ uid, place: null });
        }}
        onDragOver={onDragOver}
        onDragLeave={(event) => {
          if (drag && !tree.current?.contains(event.relatedTarget as Node | null)) {
            setDrag({ ...drag, place: null });
          }
        }}
        onDrop={(event) => {
          event.preventDefault();
          drop();
        }}
        onDragEnd={giveUp}
        className="min-h-0 flex-1 overflow-y-auto pb-2"
      >
        {stretches(rows).map(({ from, rows: part }) => (
          <div
            key={from}
            role="none"
            className="[contain-intrinsic-size:auto_900px] [content-visibility:auto]"
          >
            {part.map((row, at) => (
              <OutlineRow
                key={row.uid}
                row={row}
                current={row.uid === current}
                reachable={row.uid === reachable}
                here={herePeople(people, row.uid)}
                moves={moves}
                dragged={from + at >= dragged && from + at < draggedEnd}
                landing={landing?.index === from + at ? landing.mark : null}
              />
            ))}
          </div>
        ))}
      </div>
      {drag?.place && refusal && refusal !== 'same' ? (
        <p role="status" className="border-t border-line-1 px-4 py-2 text-12 text-over">
          {t(`refused.${refusal}`)}
        </p>
      ) : null}
    </>
  );
}

function stretches(rows: readonly Row[]) {
  return Array.from({ length: Math.ceil(rows.length / STRETCH) }, (_, index) => {
    const from = index * STRETCH;
    return { from, rows: rows.slice(from, from + STRETCH) };
  });
}

/** The row that shows the line: the last one of a section when the place is behind it. */
function landingOf(rows: readonly Row[], drag: OutlineDrag | null) {
  const at = drag?.place ? rows.findIndex((row) => row.uid === drag.place?.uid) : -1;
  if (!drag?.place || at < 0) return null;
  const { side } = drag.place;
  const index = side === 'before' ? at : sectionEndRow(rows, at) - 1;
  return { index, mark: `${side} ${rows[at]?.level ?? 1}` as const };
}

function herePeople(people: readonly Person[], uid: string): string {
  return people
    .filter((person) => !person.self && person.sectionUid === uid)
    .map((person) => `${person.colour}\t${person.name}`)
    .join('\n');
}
