import { NextIntlClientProvider } from 'next-intl';
import { act, createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import messages from '@/messages/zh-CN.json';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** A component in a page of its own, with the texts of the program. */
export interface Shown {
  readonly page: HTMLElement;
  /** Shows it again, with other properties. */
  readonly show: (element: ReactNode) => void;
  readonly close: () => void;
}

/** Shows a component as the page does; what it does on the way is done when this returns. */
export function shown(element: ReactNode): Shown {
  const page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  const show = (children: ReactNode) =>
    act(() =>
      root.render(
        createElement(NextIntlClientProvider, {
          ...{ locale: 'zh-CN', timeZone: 'Asia/Shanghai', messages },
          children,
        }),
      ),
    );
  show(element);
  const close = () => {
    act(() => root.unmount());
    page.remove();
  };
  return { page, show, close };
}

/** Types over what stands in a field, with the focus in it. */
export function typeOver(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  act(() => {
    field.focus();
    // React looks for a change of what it has written itself.
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
    set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses an option of a list. */
export function choose(list: HTMLSelectElement, value: string): void {
  act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Presses Enter in a field. */
export function pressEnter(field: HTMLElement): void {
  act(() => {
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
  });
}

/** Goes to another field; the one before is left. */
export function goTo(field: HTMLElement): void {
  act(() => field.focus());
}
