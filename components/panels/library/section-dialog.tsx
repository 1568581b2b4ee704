'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useCallback, useRef, useState, useTransition } from 'react';
import { blockText } from '@/lib/draft/block-text';
import type { Block, DraftMeta } from '@/lib/draft/draft';
import { pointTitle } from '@/lib/draft/point-title';
import { type Genre, knownGenres } from '@/lib/sections/genres';
import type { LibrarySection } from '@/lib/sections/library-section';
import { readContent } from '@/lib/sections/read-content';
import { MAX_PURPOSE, MAX_TITLE, readTags, sectionFacts } from '@/lib/sections/section-facts';
import { SCHEMA_VERSION } from '@/lib/wire/versions';
import type { UnitActions } from '../../editor/chip/unit-choice';
import type { ActResult } from '../../forms/act';
import { askServer } from '../../forms/ask-server';
import { FormError } from '../../forms/form-error';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { TextField } from '../../ui/field';
import { BlockChips } from './block-chips';
import { BlockField, type BlockHandle } from './block-field';
import { ConflictNote } from './conflict-note';
import { factsProblem } from './facts-problem';
import { GenreChoice } from './genre-choice';
import type { LibraryActions } from './library-actions';
import { SimilarNote } from './similar-note';

export interface SectionForm {
  readonly facts: {
    readonly title: string;
    readonly purpose: string;
    readonly tags: string[];
    readonly genres: Genre[];
  };
  /** Null keeps the content. */
  readonly blocks: readonly Block[] | null;
  /** Save as a new block, whatever was opened. */
  readonly asNew: boolean;
}

/**
 * Facts and content of a block, new or changed. What was typed stays until it is saved or the person
 * closes the window.
 */
export function SectionDialog({
  section,
  selected,
  theirs,
  draftId,
  meta,
  library,
  units,
  save,
  onClose,
}: {
  /** The block to change; null for a new one. */
  readonly section: LibrarySection | null;
  /** The sections selected in the text; always given for a new block. */
  readonly selected: readonly Block[] | null;
  /** What a colleague saved while this was open. */
  readonly theirs: LibrarySection | null;
  readonly draftId: string;
  /** Of the draft: its day is the one that deadlines are read by. */
  readonly meta: DraftMeta;
  readonly library: LibraryActions;
  readonly units: UnitActions;
  readonly save: (form: SectionForm) => Promise<ActResult>;
  readonly onClose: () => void;
}) {
  const t = useTranslations('library');
  const common = useTranslations('common');
  const errors = useTranslations('error');
  const [content, setContent] = useState(() => contentOf(section, selected));
  const [problem, setProblem] = useState<{ field: string; text: string } | null>(null);
  const [mine, setMine] = useState<readonly Block[] | null>(null);
  const [busy, start] = useTransition();
  const [first] = useState(() => section?.title ?? titleOf(selected?.[0]));
  const handle = useRef<BlockHandle | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const onReady = useCallback((ready: BlockHandle) => {
    handle.current = ready;
  }, []);
  const errorOf = (field: string) => (problem?.field === field ? problem.text : undefined);
  const replaced = content !== null && content === selected;

  const submit = (asNew: boolean) => {
    if (!form.current) return;
    const data = new FormData(form.current);
    const typed = (name: string) => String(data.get(name) ?? '');
    const input = {
      title: typed('title'),
      purpose: typed('purpose'),
      tags: readTags(typed('tags')),
      genres: knownGenres(data.getAll('genres').map(String)),
    };
    const wrong = factsProblem(input);
    if (wrong) {
      setProblem({ field: wrong.field, text: t(`problem.${wrong.field}`) });
      return;
    }
    setProblem(null);
    const { title, purpose, tags, genres } = sectionFacts(input);
    const facts = { title, purpose, tags: [...tags], genres: [...genres] };
    const now = handle.current;
    // A block whose content this version cannot show keeps it.
    const blocks = (asNew || replaced ? now?.read() : now?.changed()) ?? null;
    start(async () => {
      const { error, params } = await askServer(() => save({ facts, blocks, asNew }));
      if (error === 'library-changed') setMine(now?.read() ?? null);
      if (error) setProblem({ field: '', text: errors(error, params) });
    });
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open && !handle.current?.dismiss()) onClose();
      }}
      title={section ? t('editTitle') : t('saveTitle')}
      description={section ? t('editLead') : t('saveLead')}
      closeLabel={common('close')}
    >
      <form
        ref={form}
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          submit(section === null);
        }}
        noValidate
        className="grid gap-4"
      >
        <TextField
          name="title"
          label={t('title')}
          lang="zh-CN"
          defaultValue={first}
          error={errorOf('title')}
          hint={t('titleHint', { max: MAX_TITLE })}
          autoComplete="off"
        />
        {content ? (
          <div className="min-w-0">
            <div className="mb-1.5 flex items-baseline justify-between gap-3 text-12 text-ink-2">
              {t('content')}
              {section && selected && !replaced ? (
                <button
                  type="button"
                  className="text-accent hover:underline max-md:min-h-11"
                  onClick={() => setContent(selected)}
                >
                  {t('replace')}
                </button>
              ) : null}
            </div>
            <BlockField
              key={replaced ? 'selected' : 'stored'}
              blocks={content}
              label={t('content')}
              chips={(editor) => <BlockChips {...{ editor, draftId, meta }} actions={units} />}
              onReady={onReady}
            />
          </div>
        ) : null}
        <TextField
          name="purpose"
          label={t('purpose')}
          lang="zh-CN"
          defaultValue={section?.purpose ?? ''}
          error={errorOf('purpose')}
          hint={t('purposeHint', { max: MAX_PURPOSE })}
          autoComplete="off"
        />
        <TextField
          name="tags"
          label={t('tags')}
          lang="zh-CN"
          defaultValue={section?.tags.join('、') ?? ''}
          error={errorOf('tags')}
          hint={t('tagsHint')}
          autoComplete="off"
        />
        <GenreChoice chosen={section?.genres ?? []} />
        {section === null && selected ? (
          <SimilarNote blocks={selected} draftId={draftId} library={library} />
        ) : null}
        {theirs && mine ? <ConflictNote theirs={theirs} mine={mine} /> : null}
        <FormError text={errorOf('')} />
        <DialogFoot look="ruled">
          {theirs && mine ? (
            <Button size="form" disabled={busy} onClick={() => submit(true)}>
              {t('saveAsNew')}
            </Button>
          ) : null}
          <Button size="form" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button size="form" variant="primary" type="submit" disabled={busy}>
            {busy ? t('saving') : section ? t('saveVersion') : t('save')}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

/** What the editor begins with; null for content that this version does not know. */
function contentOf(
  section: LibrarySection | null,
  selected: readonly Block[] | null,
): readonly Block[] | null {
  if (!section) return selected;
  const read = readContent(section.blocks, section.schemaVersion, SCHEMA_VERSION);
  return read.ok ? read.value : null;
}

function titleOf(block: Block | undefined): string {
  return block ? pointTitle(blockText(block)).slice(0, MAX_TITLE) : '';
}
