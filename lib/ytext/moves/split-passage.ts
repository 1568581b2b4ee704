import type { TokenId } from './moved-ranges';
import { lengthOf, opens, type TokenRun } from './token-run';

/** A token of a passage: what it says and its id. */
export interface Token extends TokenId {
  readonly says: string;
  /** It stands right behind the token before it. */
  readonly joined: boolean;
}

/** Part of a passage that stood in one block. */
export interface PassageBlock {
  /** `b:` + uid; null when its opening is not in the passage. */
  readonly key: string | null;
  /** Characters and chips. */
  readonly content: readonly Token[];
  readonly open: Token | null;
  readonly close: Token | null;
}

/** A passage block by block, in its order. */
export function splitPassage(
  runs: readonly (TokenRun & { readonly joined?: boolean })[],
): PassageBlock[] {
  const blocks: PassageBlock[] = [];
  let open: Token | null = null;
  let content: Token[] = [];
  const end = (close: Token | null) => {
    if (open || close || content.length > 0) {
      blocks.push({ key: open?.says ?? null, open, content, close });
    }
    open = null;
    content = [];
  };
  for (const run of runs) {
    for (let i = 0; i < lengthOf(run); i++) {
      const token: Token = {
        client: run.client,
        clock: run.clock + i,
        says: run.embed ? run.says : (run.says[i] ?? ''),
        joined: i > 0 || run.joined === true,
      };
      if (opens(run)) {
        end(null);
        open = token;
      } else if (!run.embed && token.says === '\n') end(token);
      else content.push(token);
    }
  }
  end(null);
  return blocks;
}
