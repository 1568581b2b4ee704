import { blockText } from '../../draft/block-text';
import { wordCount } from '../../draft/word-count';
import type { BuiltInSection } from '../../sections/built-in/content';
import type { LibrarySection } from '../../sections/library-section';
import { SCHEMA_VERSION } from '../../wire/versions';

/** A built-in block as the library shows it (LB4). */
export function builtInSection(section: BuiltInSection, mayChange: boolean): LibrarySection {
  const { key, version, title, purpose, tags, blocks } = section;
  const text = blocks.map(blockText).join('\n');
  return {
    id: key,
    version,
    title,
    purpose,
    tags,
    replaces: null,
    builtIn: true,
    retired: false,
    author: '',
    mayChange,
    schemaVersion: SCHEMA_VERSION,
    blocks,
    text,
    chars: wordCount(text).withPunctuation,
  };
}
