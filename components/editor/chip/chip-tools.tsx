'use client';
import type { Editor } from '@tiptap/core';
import Building2 from 'lucide-react/icons/building-2';
import Clock from 'lucide-react/icons/clock';
import { useTranslations } from 'next-intl';
import { chipBoard } from '@/lib/editor/chips/chip-plugin';
import { Button } from '../../ui/button';

const TOOLS = [
  { kind: 'responsibility', icon: Building2, keys: 'Ctrl Alt R', aria: 'Control+Alt+R' },
  { kind: 'deadline', icon: Clock, keys: 'Ctrl Alt D', aria: 'Control+Alt+D' },
] as const;

/** Makes the selected words a responsibility or a deadline, or inserts one at the caret. */
export function ChipTools({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('editor');
  return TOOLS.map(({ kind, icon: Icon, keys, aria }) => (
    <Button
      key={kind}
      variant="ghost"
      className="px-2!"
      title={`${t(kind)}　${keys}`}
      aria-keyshortcuts={aria}
      // The words must stay selected.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => chipBoard(editor.state)?.make(kind)}
    >
      <Icon aria-hidden size={16} />
      <span className="@max-[56rem]:sr-only [:lang(en)_&]:@max-[68rem]:sr-only">{t(kind)}</span>
    </Button>
  ));
}
