import { readBlocks } from '../read-blocks';
import { readOnce } from '../read-once';
import { docTokens } from './doc-tokens';

/** The blocks of a document, read once for each state of it. */
export const blocksNow = readOnce(readBlocks);

/** Its tokens, read once for each state of it. */
export const tokensNow = readOnce(docTokens);
