'use client';
import type { RefObject } from 'react';

/** A field for a file that is opened by another button (`click()` of the ref). */
export function FileChooser({
  ref,
  accept,
  label,
  onFile,
}: {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly accept: string;
  readonly label: string;
  readonly onFile: (file: File) => void;
}) {
  return (
    <input
      ref={ref}
      type="file"
      accept={accept}
      aria-label={label}
      className="sr-only"
      tabIndex={-1}
      onChange={(event) => {
        const [file] = event.target.files ?? [];
        // The same file, mended, may be chosen again.
        event.target.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
