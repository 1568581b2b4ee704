/**
 * How long it is remembered what was cut and moved, as SQL: somebody who was offline longer finds
 * what he typed into a moved section at its old place, as stranded text.
 */
export const MOVES_KEPT = "interval '30 days'";
