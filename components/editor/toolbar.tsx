'use client';
import type { Editor } from '@tiptap/core';
import { toggleMark } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import Bold from 'lucide-react/icons/bold';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ListIndentDecrease from 'lucide-react/icons/list-indent-decrease';
import ListIndentIncrease from 'lucide-react/icons/list-indent-increase';
import PanelLeftOpen from 'lucide-react/icons/panel-left-open';
import Redo2 from 'lucide-react/icons/redo-2';
import Undo2 from 'lucide-react/icons/undo-2';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { BlockKind, PointStyle } from '@/lib/draft/draft';
import { changeLevel } from '@/lib/editor/commands/change-level';
import { renumber } from '@/lib/editor/commands/renumber';
import { setKind } from '@/lib/editor/commands/set-kind';
import { setPointStyle } from '@/lib/editor/commands/set-point-style';
import { redo, undo } from '@/lib/editor/undo/undo-plugin';
import { asOneStep } from '@/lib/editor/undo/undo-step';
import { CommentButton } from '../comments/comment-button';
import { Button } from '../ui/button';
import { Kbd } from '../ui/kbd';
import { Menu, MenuChoices } from '../ui/menu';
import { ChipTools } from './chip/chip-tools';
import { StressMark } from './stress-mark';
import { ToolbarRow } from './toolbar-row';
import { toolbarState } from './toolbar-state';

const KINDS = ['title', 'byline', 'dateline', 'salutation', 'paragraph', 'closing'] as const;
const STYLES = ['cn-comma', 'paren-cn', 'arabic-dot', 'paren-arabic', 'shi', 'yao', 'di'] as const;
/** Styles that give way first when there is little room; typing the marker makes them too. */
const SELDOM: ReadonlySet<string> = new Set(['paren-arabic', 'yao', 'di']);

/** Kind, number style, level, stress, undo: each one click. Hidden on phones and for readers. */
export function Toolbar({
  editor,
  showOutline,
  children,
}: {
  readonly editor: Editor;
  /** Opens the outline; null while it is open. */
  readonly showOutline: (() => void) | null;
  /** At the end of the row. */
  readonly children: ReactNode;
}) {
  const t = useTranslations('editor');
  const now = useEditorState({ editor, selector: ({ editor }) => toolbarState(editor.state) });
  const run = (command: Command) => {
    const { state, view } = editor;
    command(state, view.dispatch.bind(view), view);
    view.focus();
  };
  const step = (command: Command) => run(asOneStep(command));
  const tool = (label: string, icon: ReactNode, command: Command, more: ToolProps = {}) => (
    <Button
      variant="ghost"
      square
      aria-label={label}
      title={more.keys ? `${label}　${more.keys}` : label}
      aria-pressed={more.pressed}
      aria-disabled={more.disabled || undefined}
      onClick={() => (more.disabled ? undefined : run(command))}
    >
      {icon}
    </Button>
  );
  const { strong, em } = editor.schema.marks;
  return (
    <ToolbarRow label={t('toolbar')}>
      {showOutline ? (
        <Button
          variant="ghost"
          square
          aria-label={t('outlineShow')}
          title={t('outlineShow')}
          onClick={showOutline}
        >
          <PanelLeftOpen aria-hidden size={16} />
        </Button>
      ) : null}
      <Menu
        align="start"
        trigger={
          <Button variant="ghost" title={t('kind')} className="min-w-20 justify-between!">
            {kindName(now.kind, now.level, now.style, t)}
            <ChevronDown aria-hidden size={14} />
          </Button>
        }
      >
        <MenuChoices
          label={t('kind')}
          value={now.kind ?? ''}
          onChange={(kind) => step(setKind(kind as BlockKind))}
          choices={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
      </Menu>
      <Line />
      {STYLES.map((style) => (
        <Button
          key={style}
          variant="ghost"
          lang="zh-CN"
          aria-pressed={now.style === style}
          onClick={() => step(setPointStyle(style))}
          className={`min-w-8 px-1.5! ${SELDOM.has(style) ? '@max-[44rem]:hidden' : ''}`}
        >
          {t(`styles.${style}`)}
        </Button>
      ))}
      {now.kept ? (
        <Button variant="ghost" className="text-accent!" onClick={() => step(renumber)}>
          {t('renumber')}
        </Button>
      ) : null}
      <Line />
      {tool(
        t('outdent'),
        <ListIndentDecrease aria-hidden size={16} />,
        asOneStep(changeLevel(-1)),
        {
          keys: 'Shift Tab',
          disabled: now.kind !== 'point',
        },
      )}
      {tool(t('indent'), <ListIndentIncrease aria-hidden size={16} />, asOneStep(changeLevel(1)), {
        keys: 'Tab',
        disabled: now.kind !== 'point',
      })}
      <Line />
      {strong
        ? tool(t('strong'), <Bold aria-hidden size={16} />, toggleMark(strong), {
            keys: 'Ctrl B',
            pressed: now.strong,
          })
        : null}
      {em ? tool(t('em'), <StressMark />, toggleMark(em), { pressed: now.em }) : null}
      <Line />
      <ChipTools editor={editor} />
      <CommentButton />
      <Line />
      {tool(t('undo'), <Undo2 aria-hidden size={16} />, undo, {
        keys: 'Ctrl Z',
        disabled: !now.canUndo,
      })}
      {tool(t('redo'), <Redo2 aria-hidden size={16} />, redo, {
        keys: 'Ctrl Shift Z',
        disabled: !now.canRedo,
      })}
      <span className="flex-1" />
      <span className="flex flex-none items-center gap-1.5 pr-1 text-12 whitespace-nowrap text-ink-3 @max-[66rem]:hidden">
        <Kbd>/</Kbd>
        {t('slash')}
      </span>
      {children}
    </ToolbarRow>
  );
}

interface ToolProps {
  readonly keys?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

function Line() {
  return (
    <span aria-hidden="true" className="mx-1.5 @max-[66rem]:mx-0.5 h-4 w-px shrink-0 bg-line-2" />
  );
}

function kindName(
  kind: BlockKind | null,
  level: number | null,
  style: PointStyle | null,
  t: ReturnType<typeof useTranslations<'editor'>>,
): string {
  if (kind === null) return '—';
  if (kind !== 'point') return t(`kinds.${kind}`);
  return t('levelStyle', { level: String(level ?? ''), style: style ? t(`styles.${style}`) : '' });
}
