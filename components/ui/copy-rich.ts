import { copyText } from './copy-text';

/**
 * Copies text together with its HTML, for programs that take fonts. By the copy event, which also works
 * where the clipboard API is missing (plain HTTP in an office network); else the text alone.
 * @returns false when the browser refused
 */
export async function copyRich({
  text,
  html,
}: {
  readonly text: string;
  readonly html: string;
}): Promise<boolean> {
  let copied = false;
  const put = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  document.addEventListener('copy', put, { capture: true });
  try {
    document.execCommand('copy');
  } catch {
    // Refused: the text alone may still go.
  } finally {
    document.removeEventListener('copy', put, { capture: true });
  }
  return copied || copyText(text);
}
