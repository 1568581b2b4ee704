import { classNames } from './class-names';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of few, all visible: native radio buttons, so arrow keys and forms without script work. */
export function Segmented({
  name,
  label,
  choices,
  value,
  onChange,
  className,
}: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange?: (value: string) => void;
  readonly className?: string;
}) {
  return (
    <fieldset
      className={classNames('inline-flex rounded-2 bg-fill-2 p-0.5', className)}
      aria-label={label}
    >
      {choices.map((choice) => (
        <label
          key={choice.value}
          className="hover-fade relative flex h-7 min-w-14 cursor-pointer items-center justify-center rounded-[3px] px-3 text-13 whitespace-nowrap text-ink-2 has-checked:bg-knob has-checked:font-medium has-checked:text-ink-1 has-checked:shadow-[0_0_0_1px_var(--line-1)] has-focus-visible:shadow-focus max-md:h-10"
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            {...(onChange
              ? { checked: choice.value === value, onChange: () => onChange(choice.value) }
              : { defaultChecked: choice.value === value })}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
