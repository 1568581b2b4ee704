/** A task that can be chosen. */
interface ChoosableTask {
  readonly id: string;
  /** Path of numbers down to its point; '' before the first. */
  readonly place: string;
  readonly task: string;
}

/** One of several tasks. */
export function TaskChoice({
  legend,
  tasks,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly tasks: readonly ChoosableTask[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}) {
  return (
    <fieldset className="grid max-h-[50dvh] gap-0.5 overflow-y-auto">
      <legend className="mb-1 text-12 text-ink-3">{legend}</legend>
      {tasks.map(({ id, place, task }) => (
        <label
          key={id}
          className="flex cursor-pointer items-start gap-2 rounded-1 px-1.5 py-1 hover:bg-fill-1 has-checked:bg-fill-2 max-md:min-h-11"
        >
          <input
            type="radio"
            name="task"
            checked={id === value}
            onChange={() => onChange(id)}
            className="mt-1 accent-(--accent)"
          />
          <span lang="zh-CN" className="min-w-0 flex-1 text-13">
            {place ? <span className="mr-1.5">{place}</span> : null}
            {task}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
