import { AppError } from '@/lib/result/app-error';

/** Waits for `work`, at most `ms`. Rejects with `unavailable` then, and with what `work` rejects with. */
export async function inTime(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('unavailable', 'not in time')), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
