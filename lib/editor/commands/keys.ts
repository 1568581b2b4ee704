import { toggleMark } from '@tiptap/pm/commands';
import type { Schema } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import { redo, undo } from '../undo/undo-plugin';
import { asOneStep } from '../undo/undo-step';
import { backspace } from './backspace';
import { changeLevel } from './change-level';
import { deleteForward } from './delete-forward';
import { enter } from './enter';
import { selectText } from './select-text';

/**
 * The keys of the text (SPEC E1-E15). Ctrl ., Ctrl Space and Shift alone belong to input methods and
 * are never bound.
 * @param unlessLeaving lets Tab through directly after Esc
 */
export function editorKeys(
  schema: Schema,
  unlessLeaving: (command: Command) => Command,
): Record<string, Command> {
  const { strong, em } = schema.marks;
  const [back, forward, newBlock] = [backspace, deleteForward, enter].map(asOneStep) as [
    Command,
    Command,
    Command,
  ];
  return {
    Enter: newBlock,
    'Shift-Enter': newBlock,
    Backspace: back,
    'Shift-Backspace': back,
    'Mod-Backspace': back,
    'Alt-Backspace': back,
    Delete: forward,
    'Mod-Delete': forward,
    'Alt-Delete': forward,
    Tab: unlessLeaving(asOneStep(changeLevel(1))),
    'Shift-Tab': unlessLeaving(asOneStep(changeLevel(-1))),
    'Mod-a': selectText,
    'Mod-z': undo,
    'Mod-Shift-z': redo,
    'Mod-y': redo,
    ...(strong ? { 'Mod-b': asOneStep(toggleMark(strong)) } : {}),
    ...(em ? { 'Mod-i': asOneStep(toggleMark(em)) } : {}),
  };
}
