import type { Browser, Page } from '@playwright/test';
import type { Block } from '../../lib/draft/draft';
import type { SubjectName } from './options';
import type { Typist } from './typist';

/** One editor on one server with texts in it. */
export interface Subject {
  readonly name: SubjectName;
  /** Stores a text; `blocks` is what it consists of. */
  addText(text: string, blocks: readonly Block[]): Promise<OpenText>;
  close(): Promise<void>;
}

/** One text of a subject. */
export interface OpenText {
  /** A browser of its own, on this text, with the probe in its page. */
  openPage(browser: Browser, person: number): Promise<Page>;
  openTypist(person: number, block: number): Promise<Typist>;
  /** Whether what the first person types stays with him: nobody sees it as text. */
  readonly isPrivate?: boolean;
}
