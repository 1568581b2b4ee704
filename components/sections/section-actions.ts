import type { SectionFields } from '@/lib/sections/work/section-work';
import type { ActResult } from '../forms/act';

export interface SectionActions {
  /** `title` is the heading with its number; null when it is gone. */
  readonly setWork: (input: {
    draftId: string;
    uid: string;
    title: string | null;
    fields: Partial<Omit<SectionFields, 'helperIds'>> & { helperIds?: string[] };
  }) => Promise<ActResult>;
}
