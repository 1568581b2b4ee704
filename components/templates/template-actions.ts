import type { Block } from '@/lib/draft/draft';
import type { ActResult, Answer } from '../forms/act';

/** What a template says, and the names that a unit may be chosen from. */
export interface TemplateText {
  readonly blocks: readonly Block[];
  readonly units: readonly string[];
}

/** What the page of a new draft asks of the server about templates. */
export interface TemplateActions {
  readonly read: (id: string) => Promise<Answer<TemplateText>>;
  readonly setRetired: (id: string, retired: boolean) => Promise<ActResult>;
}

/** Saves a speech of a draft as a template. */
export type SaveTemplate = (
  draftId: string,
  name: string,
  blocks: readonly Block[],
) => Promise<ActResult>;
