'use client';
import PanelLeftClose from 'lucide-react/icons/panel-left-close';
import { useTranslations } from 'next-intl';
import { memo, useEffect, useRef } from 'react';
import type { Person } from '@/lib/editor/caret/peers';
import { Button } from '../ui/button';
import { sealColour } from '../ui/seal-glyph';
import type { OutlineFacts, OutlineRow } from './outline-rows';

/** The points of the text in order; a click goes there. A drawer below 1280 px. */
export function Outline({
  facts,
  current,
  people,
  onGo,
  onClose,
}: {
  readonly facts: OutlineFacts;
  readonly current: string | null;
  readonly people: readonly Person[];
  readonly onGo: (uid: string) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations('editor');
  const common = useTranslations('common');
  return (
    <nav
      data-region
      id="outline"
      aria-label={t('outline')}
      className="flex min-h-0 w-[var(--outline-w)] flex-none flex-col border-r border-line-1 bg-surface max-xl:absolute max-xl:inset-y-0 max-xl:left-0 max-xl:z-20 max-xl:shadow-pop max-md:hidden"
    >
      <div className="flex h-[var(--tool-h)] flex-none items-center gap-2 pr-2 pl-4">
        <h2 className="font-semibold">{t('outline')}</h2>
        <span className="text-12 text-ink-3">{common('chars', { n: facts.chars })}</span>
        <span className="flex-1" />
        <Button
          variant="ghost"
          square
          aria-label={t('outlineHide')}
          title={t('outlineHide')}
          onClick={onClose}
        >
          <PanelLeftClose aria-hidden size={16} />
        </Button>
      </div>
      {facts.rows.length === 0 ? (
        <p className="px-4 py-2 text-12 text-ink-3">{t('outlineEmpty')}</p>
      ) : (
        <ol lang="zh-CN" className="min-h-0 flex-1 overflow-y-auto pb-2">
          {facts.rows.map((row) => (
            <Row
              key={row.uid}
              row={row}
              current={row.uid === current}
              here={row.level === 1 ? herePeople(people, row.uid) : ''}
              onGo={onGo}
            />
          ))}
        </ol>
      )}
    </nav>
  );
}

const INDENT = [
  '',
  'pl-4 pt-1.5 font-semibold text-ink-1',
  'pl-5.5',
  'pl-9 text-12',
  'pl-12 text-12',
];

const Row = memo(function Row({
  row,
  current,
  here,
  onGo,
}: {
  readonly row: OutlineRow;
  readonly current: boolean;
  /** Colours and names of who is in this section, as one string so that equal rows stay equal. */
  readonly here: string;
  readonly onGo: (uid: string) => void;
}) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li ref={item} className="[contain-intrinsic-size:auto_28px] [content-visibility:auto]">
      <button
        type="button"
        aria-current={current ? 'location' : undefined}
        onClick={() => onGo(row.uid)}
        className={`hover-fade flex w-full items-baseline py-1 pr-3 text-left text-ink-2 shadow-[inset_0_0_0_var(--accent)] hover:bg-fill-1 focus-visible:shadow-[inset_0_0_0_2px_var(--accent)] aria-[current=location]:bg-fill-2 aria-[current=location]:text-ink-1 aria-[current=location]:shadow-[inset_2px_0_0_var(--accent)] ${INDENT[row.level] ?? ''}`}
      >
        <span className="shrink-0 whitespace-nowrap">{row.label}</span>
        <span
          className={row.level === 1 ? 'line-clamp-2 min-w-0 flex-1' : 'min-w-0 flex-1 truncate'}
        >
          {row.title}
        </span>
        {here
          ? here.split('\n').map((person) => {
              const [colour = '1', name = ''] = person.split('\t');
              return (
                <span
                  key={person}
                  role="img"
                  aria-label={name}
                  title={name}
                  className="ml-1 size-1.5 shrink-0 self-center rounded-[1px]"
                  style={{ background: `var(${sealColour(Number(colour) - 1)})` }}
                />
              );
            })
          : null}
        {row.level < 3 ? (
          <span className="ml-2 shrink-0 text-12 font-normal text-ink-3">
            {row.chars.toLocaleString('en')}
          </span>
        ) : null}
      </button>
    </li>
  );
});

function herePeople(people: readonly Person[], uid: string): string {
  return people
    .filter((person) => !person.self && person.sectionUid === uid)
    .map((person) => `${person.colour}\t${person.name}`)
    .join('\n');
}
