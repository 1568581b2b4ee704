import { memo } from 'react';
import { PageSkeleton } from './page-skeleton';

/** The last stored text, read-only, until the first sync: never an empty page. */
export const StoredText = memo(function StoredText({
  html,
  label,
}: {
  /** Made by `draftToHtml`, in which every text is escaped. */
  readonly html: string | null;
  readonly label: string;
}) {
  if (html === null) return <PageSkeleton />;
  return (
    <article
      aria-label={label}
      aria-busy="true"
      lang="zh-CN"
      data-stored
      className="speech"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own projection, escaped when written
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
});
