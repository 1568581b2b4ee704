'use client';
import { useEffect, useRef } from 'react';
import { INPUT_STYLE } from '../ui/field';

/** One line of words; what an input method still composes is not told (pinyin letters are no words). */
export function FindField({
  label,
  value,
  autoFocus = false,
  onWords,
  onEnter,
}: {
  readonly label: string;
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onWords: (words: string) => void;
  readonly onEnter: (shift: boolean) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) field.current?.select();
  }, [autoFocus]);
  return (
    <input
      ref={field}
      aria-label={label}
      placeholder={label}
      defaultValue={value}
      spellCheck={false}
      autoComplete="off"
      lang="zh-CN"
      onChange={(event) => {
        if (!(event.nativeEvent as InputEvent).isComposing) onWords(event.target.value);
      }}
      onCompositionEnd={(event) => onWords(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter(event.shiftKey);
      }}
      className={`${INPUT_STYLE} h-7 min-w-0 flex-1 text-13!`}
    />
  );
}
