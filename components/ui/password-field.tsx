'use client';
import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import { type ComponentProps, useState } from 'react';
import { classNames } from './class-names';
import { Field, fieldIds, INPUT_STYLE } from './field';

/** A password input that can be shown: typing blind is the most common cause of a wrong password. */
export function PasswordField({
  name,
  label,
  hint,
  error,
  showLabel,
  ...input
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Name of the button that shows what was typed. */
  readonly showLabel: string;
} & Omit<ComponentProps<'input'>, 'name' | 'type'>) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <div className="relative">
        <input
          name={name}
          type={shown ? 'text' : 'password'}
          autoCapitalize="none"
          spellCheck={false}
          {...fieldIds(name, hint, error)}
          className={classNames(INPUT_STYLE, 'h-9 pr-10 max-md:h-11 max-md:text-16')}
          {...input}
        />
        <button
          type="button"
          aria-label={showLabel}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="absolute inset-y-0 right-0 grid w-10 place-items-center rounded-2 text-ink-3 hover:text-ink-1"
        >
          <Icon aria-hidden size={16} />
        </button>
      </div>
    </Field>
  );
}
