'use client';
import Check from 'lucide-react/icons/check';
import CloudOff from 'lucide-react/icons/cloud-off';
import Lock from 'lucide-react/icons/lock';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useFormatter, useTranslations } from 'next-intl';
import { useLayoutEffect, useRef } from 'react';
import type { Observable } from '@/lib/editor/connection/observable';
import { type SaveWords, type Saving, saveWords } from './save-words';
import { useFact } from './use-observable';

const ICON = {
  connecting: RefreshCw,
  offline: CloudOff,
  retry: RefreshCw,
  readOnly: Lock,
  final: Lock,
  closed: TriangleAlert,
  suggestOffline: CloudOff,
  suggestRefused: TriangleAlert,
} as const satisfies Partial<Record<SaveWords['key'], unknown>>;

/** What readers hear: changes of kind only. */
const WITHOUT_TIME: Partial<Record<SaveWords['key'], SaveWords['key']>> = {
  saved: 'synced',
  suggestSaved: 'suggestSynced',
};

const TONE = { quiet: 'text-ink-3', near: 'text-near', over: 'text-over' } as const;

/** Milliseconds that everything has been saved before the words say so: not between two keys. */
const CALM_MS = 300;

/**
 * Whether the text is safe, always true. The visible words carry time and count; readers hear only
 * changes of kind. Saving and saved alternate with every key: `data-phase` follows at once, the words say
 * "saved" when it lasts (SAVE11), so that typing draws the text alone. They are written into the page by
 * hand, because each drawing of React looks for the caret through the whole text before it.
 */
export function StatePill({ save }: { readonly save: Observable<Saving> }) {
  const t = useTranslations('save');
  const format = useFormatter();
  const look = useFact(save, lookOf);
  const tone = useFact(save, (state) => saveWords(state).tone);
  const pill = useRef<HTMLSpanElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  const kind = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    let calm: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      const state = save.get();
      const { key } = saveWords(state);
      const time = new Date(state.savedAt ?? 0);
      const says = t(key, { time: format.dateTime(time, CLOCK), n: state.pending });
      if (pill.current) pill.current.dataset.says = state.phase;
      write(words.current, says);
      write(kind.current, t(WITHOUT_TIME[key] ?? key, { time: '', n: 0 }));
    };
    const show = () => {
      const { phase } = save.get();
      const said = pill.current?.dataset.says;
      if (pill.current) pill.current.dataset.phase = phase;
      clearTimeout(calm);
      if (said === 'saving' && phase === 'saved') calm = setTimeout(say, CALM_MS);
      else say();
    };
    show();
    const stop = save.subscribe(show);
    return () => {
      clearTimeout(calm);
      stop();
    };
  }, [save, t, format]);
  const Icon = look === 'writing' ? null : ICON[look];
  return (
    <>
      <span
        ref={pill}
        aria-hidden="true"
        data-testid="save-state"
        className={`group inline-flex shrink-0 items-center gap-1 text-12 whitespace-nowrap max-md:justify-center ${TONE[tone]}`}
      >
        {Icon ? (
          <Icon size={13} />
        ) : (
          <>
            <Check size={13} className="group-data-[says=saving]:hidden" />
            <RefreshCw size={13} className="group-data-[says=saved]:hidden" />
          </>
        )}
        <span ref={words} />
      </span>
      <span ref={kind} role="status" className="sr-only" />
    </>
  );
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hour12: false } as const;

function lookOf(state: Saving): keyof typeof ICON | 'writing' {
  const { key } = saveWords(state);
  return key in ICON ? (key as keyof typeof ICON) : 'writing';
}

function write(place: HTMLElement | null, words: string): void {
  if (place && place.textContent !== words) place.textContent = words;
}
