import type { DraftMeta } from '../../draft/draft';

/** The columns that make up `DraftMeta`, for Prisma's `select`. */
export const META_COLUMNS = {
  name: true,
  speechDate: true,
  speaker: true,
  post: true,
  occasion: true,
  region: true,
  speakingRate: true,
} as const satisfies Record<keyof DraftMeta, true>;

/** The meta of a row that holds at least those columns. */
export function draftMetaOf(row: DraftMeta): DraftMeta {
  const { name, speechDate, speaker, post, occasion, region, speakingRate } = row;
  return { name, speechDate, speaker, post, occasion, region, speakingRate };
}
