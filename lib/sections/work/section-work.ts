import type { CivilDate } from '../../deadlines/civil-date';

/** 未开始 起草中 待统稿 已统稿. */
export const SECTION_STATUSES = ['unstarted', 'drafting', 'ready', 'merged'] as const;
export type SectionStatus = (typeof SECTION_STATUSES)[number];

/** What a person sets of the work on a section. */
export interface SectionFields {
  readonly ownerId: string | null;
  readonly helperIds: readonly string[];
  readonly due: CivilDate | null;
  readonly status: SectionStatus;
  /** Taken off the list of what was left behind by a deleted heading. */
  readonly discarded: boolean;
}

/** The work on the section of one heading. */
export interface SectionWork extends SectionFields {
  /** Uid of the block of the heading. */
  readonly uid: string;
  /** The heading with its number, as last seen by somebody who wrote here. */
  readonly title: string;
}

/** Somebody of the draft. */
export interface SectionPerson {
  readonly id: string;
  readonly name: string;
  /** Can be given a section: writes in this draft. */
  readonly writes: boolean;
}

/** Work that changed since a number of the feed, who there is, and the number to ask with next time. */
export interface SectionFeed {
  readonly seq: number;
  readonly sections: readonly SectionWork[];
  readonly people: readonly SectionPerson[];
}

/** Characters of a heading that are kept. */
export const MAX_SECTION_TITLE = 80;

export const NO_WORK: SectionFields = {
  ownerId: null,
  helperIds: [],
  due: null,
  status: 'unstarted',
  discarded: false,
};
