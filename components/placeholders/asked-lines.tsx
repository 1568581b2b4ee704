'use client';
import { useId, useState } from 'react';
import { classNames } from '../ui/class-names';
import { INPUT_STYLE } from '../ui/field';

/**
 * One line, or several, of what a name asks for. Stored when it is left or with Enter, and only what was typed: what
 * somebody else stores meanwhile is shown unless one is typing.
 */
export function AskedLines({
  label,
  hint,
  lines,
  several = false,
  onStore,
}: {
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  /** One entry per line; Enter begins the next one, Ctrl Enter stores. */
  readonly several?: boolean;
  /** @returns whether it is stored now */
  readonly onStore: (lines: readonly string[]) => boolean;
}) {
  const id = useId();
  /** Null = nothing typed that is not stored. */
  const [typed, setTyped] = useState<string | null>(null);
  const store = () => {
    if (typed !== null && onStore(typed.split('\n'))) setTyped(null);
  };
  const shown = typed ?? lines.join('\n');
  const field = {
    id,
    lang: 'zh-CN',
    value: shown,
    placeholder: hint,
    autoComplete: 'off',
    onBlur: store,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setTyped(target.value),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      if (several && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      store();
    },
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-12 text-ink-3">
        {label}
      </label>
      {several ? (
        <textarea
          {...field}
          rows={2}
          className={classNames(
            INPUT_STYLE,
            'field-sizing-content max-h-40 min-h-8 resize-none px-2.5! py-1 text-13!',
          )}
        />
      ) : (
        <input {...field} maxLength={20} className={classNames(INPUT_STYLE, 'h-8 text-13!')} />
      )}
    </div>
  );
}
