import { fieldIds } from './field';

/** A box to tick with its label, and a hint below. */
export function CheckField({
  name,
  label,
  hint,
  defaultChecked,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly defaultChecked: boolean;
}) {
  return (
    <div>
      <label htmlFor={name} className="flex items-center gap-2 text-13 max-md:min-h-11">
        <input
          {...fieldIds(name, hint, undefined)}
          name={name}
          type="checkbox"
          defaultChecked={defaultChecked}
          className="size-4 accent-(--accent)"
        />
        {label}
      </label>
      <p id={`${name}-hint`} className="mt-1 pl-6 text-12 text-ink-3">
        {hint}
      </p>
    </div>
  );
}
