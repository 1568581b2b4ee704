import { fileName } from '@/lib/export/file-name';

export interface WrittenFile {
  /** Without the dot. */
  readonly extension: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** The answer of every download; `title` becomes the name of the file. */
export function fileResponse(title: string, { extension, type, body }: WrittenFile): Response {
  const name = encodeURIComponent(fileName(title, 'draft', extension));
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="draft.${extension}"; filename*=UTF-8''${name}`,
      'cache-control': 'no-store',
    },
  });
}
