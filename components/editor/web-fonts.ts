let asked = false;

/** Loads the web fonts for machines without 楷体 or a serif of their own; split by Unicode range. */
export function loadWebFonts(): void {
  if (asked) return;
  asked = true;
  const later = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));
  // The text is readable without them; a network that is away brings them the next time.
  const missed = () => {
    asked = false;
  };
  later(() => void import('./web-font-faces').catch(missed));
}
