import { useTranslations } from 'next-intl';
import { createContext } from 'react';
import type { DraftMeta } from '@/lib/draft/draft';
import { DEFAULT_RATE, roundedTime, secondsOf } from '@/lib/speaking/speaking-rate';

/** Beats a minute of the speaker. */
export const SpeakingRate = createContext(DEFAULT_RATE);

/** The rate of a draft's speaker. */
export function rateOf({ speakingRate }: Pick<DraftMeta, 'speakingRate'>): number {
  return speakingRate ?? DEFAULT_RATE;
}

/** Words for how long beats take to say at a rate: 约 12 分 30 秒, and short 13 分. */
export function useSpeakingTime(
  rate: number,
): (beats: number) => { readonly about: string; readonly short: string } {
  const t = useTranslations('speaking');
  return (beats) => {
    const whole = secondsOf(beats, rate);
    const { minutes, seconds } = roundedTime(whole);
    const form = minutes === 0 ? 'seconds' : seconds === 0 ? 'minutes' : 'both';
    const short = minutes === 0 ? 'shortSeconds' : 'shortMinutes';
    return {
      about: t(form, { minutes, seconds }),
      short: t(short, { minutes: Math.round(whole / 60), seconds }),
    };
  };
}
