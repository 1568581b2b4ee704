'use client';
import Ellipsis from 'lucide-react/icons/ellipsis';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { askServer } from '../../forms/ask-server';
import { Button } from '../../ui/button';
import { FileChooser } from '../../ui/file-chooser';
import { Menu, MenuItem } from '../../ui/menu';
import { showToast } from '../../ui/toast-store';
import type { LibraryActions } from './library-actions';

/** Bytes; 2,000 blocks of 300 characters have less. */
const MAX_BYTES = 2_500_000;

/** The library as a file, out and in. */
export function TransferMenu({
  draftId,
  library,
  onImported,
}: {
  readonly draftId: string;
  readonly library: Pick<LibraryActions, 'importLibrary'>;
  readonly onImported: () => void;
}) {
  const t = useTranslations('library');
  const errors = useTranslations('error');
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    if (file.size > MAX_BYTES) return showToast(errors('file-too-large'));
    const text = await file.text();
    const answer = await askServer(() => library.importLibrary({ draftId, text }));
    if (answer.error) return showToast(errors(answer.error));
    const { added, known } = ('data' in answer && answer.data) || { added: 0, known: 0 };
    showToast(t('imported', { added, known }));
    onImported();
  };
  return (
    <>
      <FileChooser
        ref={input}
        accept=".json,application/json"
        label={t('importFile')}
        onFile={(file) => void read(file)}
      />
      <Menu
        trigger={
          <Button variant="ghost" square aria-label={t('file')} title={t('file')}>
            <Ellipsis aria-hidden size={16} />
          </Button>
        }
      >
        <MenuItem onSelect={() => input.current?.click()}>{t('import')}</MenuItem>
        <MenuItem asChild>
          <a href={`/drafts/${draftId}/library`} download>
            {t('export')}
          </a>
        </MenuItem>
      </Menu>
    </>
  );
}
