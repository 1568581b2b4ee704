/** Ends the catching that goes on. */
let stop: (() => void) | null = null;

/**
 * Catches what is typed for a field whose code is on its way, so that it does not land in the text: the next field
 * that takes the focus gets it (LATE5). Pinyin is composed here as anywhere.
 * @param giveUp what Escape does until then
 */
export function catchWords(giveUp: () => void): void {
  stop?.();
  const before = document.activeElement;
  const catcher = document.createElement('textarea');
  catcher.className = 'sr-only';
  catcher.tabIndex = -1;
  const end = () => {
    document.removeEventListener('focusin', arrive);
    catcher.remove();
    stop = null;
  };
  function arrive({ target }: FocusEvent) {
    if (target === catcher) return;
    const { value } = catcher;
    end();
    const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    // After whatever gave it the focus, and as if it were typed there.
    if (field && value) queueMicrotask(() => document.execCommand('insertText', false, value));
  }
  catcher.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    end();
    if (before instanceof HTMLElement) before.focus();
    giveUp();
  });
  document.addEventListener('focusin', arrive);
  stop = end;
  document.body.append(catcher);
  catcher.focus({ preventScroll: true });
}
