import type { OfficeScaffold, SavedScaffold } from '@/lib/sections/scaffolds/office-scaffold';
import type { ScaffoldInput } from '@/lib/sections/scaffolds/scaffold-facts';
import type { ActResult, Answer } from '../forms/act';

/** What the page of the scaffolds asks of the server. */
export interface ScaffoldActions {
  readonly save: (input: ScaffoldInput) => Promise<ActResult>;
  /** @param version the one that was edited */
  readonly change: (id: string, version: number, input: ScaffoldInput) => Promise<ActResult>;
  readonly retire: (id: string, version: number, retired: boolean) => Promise<ActResult>;
  readonly versions: (id: string) => Promise<Answer<SavedScaffold[]>>;
  /** The scaffold that is this one now, or stands for the built-in one with this id. */
  readonly current: (id: string) => Promise<Answer<OfficeScaffold>>;
}
