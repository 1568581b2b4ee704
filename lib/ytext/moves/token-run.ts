import * as Y from 'yjs';
import { opensBlock } from '../effective';
import type { TokenId } from './moved-ranges';

/**
 * Tokens with consecutive clocks and what they say: characters, or one embed. Plain data, so that
 * what was cut can be kept over a restart.
 */
export interface TokenRun extends TokenId {
  /** Characters, line ends too; for an embed `b:` or `c:` and its id. */
  readonly says: string;
  readonly embed: boolean;
}

/** How many tokens a run has. */
export function lengthOf({ says, embed }: TokenRun): number {
  return embed ? 1 : says.length;
}

/** True when the run opens a block. */
export function opens({ says, embed }: TokenRun): boolean {
  return embed && says.startsWith('b:');
}

/** An item of the text as a run; null for what is not a token (formats, content dropped already). */
export function runOf({ id: { client, clock }, content }: Y.Item): TokenRun | null {
  if (content instanceof Y.ContentString) return { client, clock, says: content.str, embed: false };
  if (!(content instanceof Y.ContentEmbed)) return null;
  const embed = content.embed as { b?: unknown; id?: unknown };
  return { client, clock, says: opensBlock(embed) ? `b:${embed.b}` : `c:${embed.id}`, embed: true };
}
