import Check from 'lucide-react/icons/check';
import { useTranslations } from 'next-intl';

const STEPS = [
  { title: 'stepServer', hint: 'stepServerHint' },
  { title: 'stepOwner', hint: 'stepOwnerHint' },
  { title: 'stepInvite', hint: 'stepInviteHint' },
] as const;
const CURRENT = 1;

/** What is done, what is being done, and what comes after it. */
export function SetupSteps() {
  const t = useTranslations('setup');
  return (
    <ol className="mt-7 grid gap-3">
      {STEPS.map((step, index) => (
        <li
          key={step.title}
          aria-current={index === CURRENT ? 'step' : undefined}
          className="group grid grid-cols-[24px_1fr] gap-x-3"
        >
          <span className="row-span-2 grid size-6 place-items-center rounded-2 border border-line-2 bg-paper text-12 text-ink-2 group-aria-[current=step]:border-accent group-aria-[current=step]:bg-accent group-aria-[current=step]:font-semibold group-aria-[current=step]:text-on-accent">
            {index < CURRENT ? <Check aria-hidden size={14} className="text-done" /> : index + 1}
          </span>
          <span className="text-13 leading-6 group-aria-[current=step]:font-semibold">
            {t(step.title)}
          </span>
          <span className="text-12 text-ink-3">{t(step.hint)}</span>
        </li>
      ))}
    </ol>
  );
}
