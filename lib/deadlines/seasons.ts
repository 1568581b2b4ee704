import type { Side } from './region';

/** First and last day of a season on each side as MM-DD; null = the side has none. */
export type Season = Readonly<Record<Side, readonly [string, string] | null>>;

/**
 * Seasons of public work by region: 南方片 April to October (主汛期 June to August), 北方片 June to
 * September (主汛期 July and August). Heating: 15 November to 15 March, the date of most of the north.
 */
const FLOOD: Season = { north: ['06-01', '09-30'], south: ['04-01', '10-31'] };
const MAIN_FLOOD: Season = { north: ['07-01', '08-31'], south: ['06-01', '08-31'] };
const HEATING: Season = { north: ['11-15', '03-15'], south: null };

export const SEASONS: readonly (readonly [RegExp, Season])[] = [
  [/主汛期?(?:来临|到来)?/y, MAIN_FLOOD],
  [/(?:进?入)?汛期?(?:来临|到来)?/y, FLOOD],
  [/(?:供暖|供热|采暖)(?:季节?|期)?(?:开始|来临)?/y, HEATING],
];
