export interface ToastMessage {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Milliseconds a toast stays; one with an action stays long enough to be read and reached. */
const STAY_MS = 5_000;
const STAY_WITH_ACTION_MS = 10_000;

let messages: readonly ToastMessage[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function publish(next: readonly ToastMessage[]): void {
  messages = next;
  for (const listener of listeners) listener();
}

export function dismissToast(id: number): void {
  publish(messages.filter((message) => message.id !== id));
}

/** Shows a short message at the bottom left; the newest three stay visible. */
export function showToast(text: string, action?: ToastMessage['action']): void {
  const id = nextId++;
  publish([...messages.slice(-2), action ? { id, text, action } : { id, text }]);
  setTimeout(() => dismissToast(id), action ? STAY_WITH_ACTION_MS : STAY_MS);
}

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function toastSnapshot(): readonly ToastMessage[] {
  return messages;
}

const NONE: readonly ToastMessage[] = [];
export function serverToasts(): readonly ToastMessage[] {
  return NONE;
}
