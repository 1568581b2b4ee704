import { z } from 'zod';

/** A scaffold as a browser sends it; what it may say is checked by `scaffoldFacts`. */
export const SCAFFOLD_INPUT = z.object({
  name: z.string().max(1_000),
  genre: z.string().max(20).nullable(),
  minutes: z.number(),
  salutation: z.string().max(1_000).nullable(),
  parts: z
    .array(
      z.object({
        key: z.string().max(64),
        kind: z.string().max(20),
        heading: z.string().max(2_000),
        guidance: z.string().max(5_000),
        share: z.number(),
        required: z.boolean(),
        blocks: z.array(z.string().max(64)).max(50),
      }),
    )
    .max(200),
});
