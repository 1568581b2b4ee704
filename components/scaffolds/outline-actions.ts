import type { Scaffold } from '@/lib/sections/scaffolds/scaffold';
import type { ScaffoldInput } from '@/lib/sections/scaffolds/scaffold-facts';
import type { ActResult, Answer } from '../forms/act';

/** What the page of a draft asks of the server about scaffolds. */
export interface OutlineActions {
  readonly readScaffolds: (draftId: string, keys: string[]) => Promise<Answer<Scaffold[]>>;
  readonly saveOutline: (draftId: string, input: ScaffoldInput) => Promise<ActResult>;
}
