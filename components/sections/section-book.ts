import { createContext } from 'react';
import { Subject } from '@/lib/editor/connection/observable';
import type { SectionFeed, SectionPerson, SectionWork } from '@/lib/sections/work/section-work';
import type { LiveSession } from '../editor/live-session';
import { NumberedFeed } from '../editor/numbered-feed';

/** Who writes which section of the open draft. */
export interface KnownSections {
  readonly works: ReadonlyMap<string, SectionWork>;
  readonly people: readonly SectionPerson[];
}

const NOTHING: KnownSections = { works: new Map(), people: [] };

/** For the rows of the outline; it changes only when the work does, never with the text. */
export const SectionsOfDraft = createContext<KnownSections>(NOTHING);

/** The work on the sections of one open draft, shared by the outline, its window and the merge view. */
export class SectionBook {
  readonly known = new Subject<KnownSections>(NOTHING);
  private feed: NumberedFeed<SectionFeed> | null = null;

  constructor(private readonly session: LiveSession) {}

  start(draftId: string): void {
    const { state, sections } = this.session.connection;
    const path = `/drafts/${draftId}/section-feed`;
    this.feed = new NumberedFeed<SectionFeed>(path, state, sections, (feed) => this.take(feed));
    this.feed.start();
  }

  /** Reads at once what the own window has just set. */
  read(): void {
    this.feed?.read();
  }

  stop(): void {
    this.feed?.stop();
    this.feed = null;
  }

  private take({ sections, people }: SectionFeed): void {
    const works = new Map(this.known.get().works);
    for (const work of sections) works.set(work.uid, work);
    this.known.set({ works, people });
  }
}

const known = new WeakMap<LiveSession, SectionBook>();

export function sectionsOf(session: LiveSession): SectionBook {
  const book = known.get(session) ?? new SectionBook(session);
  known.set(session, book);
  return book;
}
