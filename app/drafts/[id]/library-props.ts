import type { LibraryActions } from '@/components/panels/library/library-actions';
import {
  changeInLibrary,
  fitInLibrary,
  importLibrary,
  newerInLibrary,
  restoreInLibrary,
  retireInLibrary,
  saveToLibrary,
  searchLibrary,
  similarInLibrary,
  usesOfSection,
  versionsInLibrary,
} from './library-actions';

/** What the library of a draft asks of the server. */
export const library: LibraryActions = {
  changeInLibrary,
  fitInLibrary,
  importLibrary,
  newerInLibrary,
  restoreInLibrary,
  retireInLibrary,
  saveToLibrary,
  searchLibrary,
  similarInLibrary,
  usesOfSection,
  versionsInLibrary,
};
