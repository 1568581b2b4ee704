import type { CivilDate } from '../../deadlines/civil-date';
import type { SectionStatus } from './section-work';

/** A section that a person owns or helps with, wherever it is. */
export interface MySection {
  readonly draftId: string;
  readonly draftName: string;
  /** Of its heading. */
  readonly uid: string;
  readonly title: string;
  readonly due: CivilDate | null;
  readonly status: SectionStatus;
  /** False = helps. */
  readonly owns: boolean;
  /** The heading is not in the stored text any more. */
  readonly gone: boolean;
}

/** That a section was handed over to a person. */
export interface SectionNotice {
  readonly id: string;
  readonly kind: 'owner' | 'ready';
  readonly draftId: string;
  readonly draftName: string;
  /** Of the heading of the section. */
  readonly uid: string;
  readonly title: string;
  readonly fromName: string;
}
