import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Field, fieldIds, INPUT_STYLE } from './field';

/** A choice of one with its label; the options are the children. */
export function SelectField({
  name,
  label,
  className,
  ...select
}: { readonly name: string; readonly label: string } & Omit<ComponentProps<'select'>, 'name'>) {
  return (
    <Field name={name} label={label} {...(className ? { className } : {})}>
      <select
        name={name}
        {...fieldIds(name, null, null)}
        className={classNames(INPUT_STYLE, 'h-9 px-2 max-md:h-11 max-md:text-16')}
        {...select}
      />
    </Field>
  );
}
