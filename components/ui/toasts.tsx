'use client';
import { useSyncExternalStore } from 'react';
import { dismissToast, serverToasts, subscribeToasts, toastSnapshot } from './toast-store';

/** Where toasts appear; once per page. The region is always there, so that readers announce additions. */
export function Toasts() {
  const messages = useSyncExternalStore(subscribeToasts, toastSnapshot, serverToasts);
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed bottom-10 left-4 z-60 flex flex-col items-start gap-2 max-md:right-4 max-md:bottom-20"
    >
      {messages.map((message) => (
        <div
          key={message.id}
          className="anim-pop pointer-events-auto flex items-center gap-3 rounded-2 bg-toast px-3 py-2 text-13 text-on-toast shadow-pop"
        >
          <span>{message.text}</span>
          {message.action ? (
            <button
              type="button"
              className="font-medium text-toast-link hover:underline"
              onClick={() => {
                message.action?.run();
                dismissToast(message.id);
              }}
            >
              {message.action.label}
            </button>
          ) : null}
        </div>
      ))}
    </div>
  );
}
