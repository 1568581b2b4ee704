'use client';
import Plus from 'lucide-react/icons/plus';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { sectionOf, selectedSections } from '@/lib/editor/library/selected-sections';
import type { LibrarySection } from '@/lib/sections/library-section';
import { useObservable } from '../../editor/use-observable';
import { useAct } from '../../forms/use-act';
import { Button } from '../../ui/button';
import { SearchField } from '../../ui/search-field';
import { Segmented } from '../../ui/segmented';
import { showToast } from '../../ui/toast-store';
import { PanelHeader } from '../panel-header';
import type { PanelProps } from '../panel-props';
import { ChosenBar } from './chosen-bar';
import { useFitWords } from './fit-words';
import { GenreFilter } from './genre-filter';
import { insertFromLibrary } from './insert-from-library';
import { askNewerAgain } from './newer-feed';
import { NewerList } from './newer-list';
import { saveRequest } from './save-request';
import type { CardActs } from './section-card';
import { SectionDialog } from './section-dialog';
import { SectionList } from './section-list';
import { TagFilter } from './tag-filter';
import { TransferMenu } from './transfer-menu';
import { useFits } from './use-fits';
import { type LibraryView, useLibrary } from './use-library';
import { useSectionDrag } from './use-section-drag';
import { useSectionSaving } from './use-section-saving';
import { UsesDialog } from './uses-dialog';
import { VersionsDialog } from './versions-dialog';

const FIRST_VIEW: LibraryView = { query: '', retired: false, tag: null, genre: null };
const NONE: readonly LibrarySection[] = [];

/** 段落库: search, what fits here, insert; save the selected sections, change, retire, restore; as a file. */
export function LibraryPanel({ session, draft, actions, onClose }: PanelProps) {
  const t = useTranslations('library');
  const errors = useTranslations('error');
  const { draftId } = draft;
  const { library } = actions;
  const editor = useObservable(session.editor);
  const meta = useObservable(session.meta);
  const [view, setView] = useState(FIRST_VIEW);
  const [fitting, setFitting] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly LibrarySection[]>([]);
  const [looked, setLooked] = useState<{ at: 'versions' | 'uses'; section: LibrarySection } | null>(
    null,
  );
  const { page, error, reload, more } = useLibrary(library, draftId, view);
  const { fits, error: fitError } = useFits(editor, fitting, draftId, library);
  const { editing, setEditing, save } = useSectionSaving(library, draftId, reload);
  const { act } = useAct();
  const fitWords = useFitWords();
  const mayInsert = editor?.isEditable === true;
  const change = (next: Partial<LibraryView>) => setView((old) => ({ ...old, ...next }));

  const insertAll = useCallback(
    (sections: readonly LibrarySection[]) => {
      if (!editor) return;
      const problem = insertFromLibrary(editor, sections);
      if (problem) showToast(errors(problem));
      else setChosen([]);
    },
    [editor, errors],
  );
  useSectionDrag(editor, insertAll);
  const withChosen = (section: LibrarySection) =>
    chosen.some(({ id }) => id === section.id) ? chosen : [section];

  const selection = () => (editor ? selectedSections(editor.state) : null);
  const saveNew = (selected = selection()) => {
    if (!selected) return;
    if (selected.ok) setEditing({ section: null, selected: selected.value, theirs: null });
    else showToast(errors(selected.error));
  };
  const wanted = useObservable(saveRequest);
  useEffect(() => {
    if (wanted === null || !editor) return;
    saveRequest.set(null);
    const taken = sectionOf(editor.state, wanted);
    if (taken.ok) setEditing({ section: null, selected: taken.value, theirs: null });
    else showToast(errors(taken.error));
  }, [wanted, editor, errors, setEditing]);

  const acts: CardActs = {
    onOpen: ({ id }) => setOpenId((old) => (old === id ? null : id)),
    onChoose: (section, is) =>
      setChosen((old) => [...old.filter(({ id }) => id !== section.id), ...(is ? [section] : [])]),
    onInsert: (section) => insertAll(withChosen(section)),
    onEdit: (section) => {
      const selected = selection();
      setEditing({ section, selected: selected?.ok ? selected.value : null, theirs: null });
    },
    onVersions: (section) => setLooked({ at: 'versions', section }),
    onUses: (section) => setLooked({ at: 'uses', section }),
    onRetire: (section, retired) => {
      const { id, version, title } = section;
      act(
        () => library.retireInLibrary({ draftId, id, version, retired }),
        () => {
          void reload();
          showToast(retired ? t('retired', { title }) : t('restored'));
        },
      );
    },
    dragged: withChosen,
  };
  const shown = fitting ? (fits?.map(({ section }) => section) ?? NONE) : (page?.sections ?? NONE);
  const problem = fitting ? fitError : error;
  const loading = !problem && (fitting ? fits === null : page === null);
  const ids = new Set(chosen.map(({ id }) => id));

  return (
    <>
      <PanelHeader
        title={t('name')}
        {...(page && !fitting ? { fact: t('total', { n: page.total }) } : {})}
        onClose={onClose}
      >
        {page?.maySave && mayInsert ? (
          <Button variant="ghost" onClick={() => saveNew()} title={t('saveLead')}>
            <Plus aria-hidden size={16} />
            {t('saveSelected')}
          </Button>
        ) : null}
        {page?.maySave ? (
          <TransferMenu draftId={draftId} library={library} onImported={() => void reload()} />
        ) : null}
      </PanelHeader>
      <div className="grid flex-none gap-2 border-b border-line-1 px-4 pt-3">
        {mayInsert ? (
          <Segmented
            name="library-view"
            label={t('view')}
            value={fitting ? 'fits' : 'all'}
            onChange={(value) => setFitting(value === 'fits')}
            choices={[
              { value: 'all', label: t('everything') },
              { value: 'fits', label: t('fits') },
            ]}
            className="w-fit"
          />
        ) : null}
        {fitting ? (
          <p className="pb-2 text-12 text-ink-3">{t('fitsLead')}</p>
        ) : (
          <>
            <div className="flex gap-2">
              <SearchField
                className="flex-1"
                aria-label={t('search')}
                placeholder={t('searchExample')}
                value={view.query}
                onChange={(event) => change({ query: event.target.value })}
                onKeyDown={(event) => {
                  const first = shown.find(({ id }) => id === openId) ?? shown[0];
                  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !first) return;
                  event.preventDefault();
                  const inserts = event.ctrlKey || event.metaKey;
                  if (inserts && mayInsert && !view.retired) acts.onInsert(first);
                  else setOpenId(first.id);
                }}
              />
              <GenreFilter value={view.genre} onChange={(genre) => change({ genre })} />
            </div>
            <TagFilter
              tags={page?.tags ?? []}
              value={view.tag}
              onChange={(tag) => change({ tag })}
            />
          </>
        )}
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {editor && !fitting ? <NewerList editor={editor} mayWrite={mayInsert} /> : null}
        {problem ? (
          <p role="alert" className="px-4 py-3 text-13 text-over">
            {errors(problem)}
          </p>
        ) : null}
        {loading || (!problem && shown.length === 0) ? (
          <p role="status" className="px-4 py-3 text-12 text-ink-3">
            {loading ? t('loading') : fitting ? t('noFits') : <Nothing view={view} />}
          </p>
        ) : null}
        <SectionList
          sections={shown}
          openId={openId}
          chosen={ids}
          mayInsert={mayInsert}
          acts={acts}
          {...(fitting
            ? {
                whyOf: ({ id }) =>
                  fitWords(fits?.find(({ section }) => section.id === id)?.reasons ?? []),
              }
            : { onEnd: more })}
        />
        {fitting ? null : (
          <div className="px-3 py-2">
            <Button
              variant="ghost"
              aria-pressed={view.retired}
              onClick={() => change({ retired: !view.retired })}
              className="text-12! text-ink-3!"
            >
              {view.retired ? t('showCurrent') : t('showRetired')}
            </Button>
          </div>
        )}
      </div>
      {chosen.length > 0 && mayInsert ? (
        <ChosenBar
          chosen={chosen}
          draftId={draftId}
          mayExport={page?.maySave === true}
          onInsert={() => insertAll(chosen)}
          onClear={() => setChosen([])}
        />
      ) : null}
      {editing ? (
        <SectionDialog
          {...editing}
          draftId={draftId}
          meta={meta}
          library={library}
          units={actions.units}
          save={save}
          onClose={() => setEditing(null)}
        />
      ) : null}
      {looked?.at === 'versions' ? (
        <VersionsDialog
          section={looked.section}
          draftId={draftId}
          library={library}
          onRestored={() => {
            setLooked(null);
            void reload();
            askNewerAgain();
            showToast(t('restoredVersion'));
          }}
          onClose={() => setLooked(null)}
        />
      ) : null}
      {looked?.at === 'uses' ? (
        <UsesDialog
          section={looked.section}
          draftId={draftId}
          library={library}
          onClose={() => setLooked(null)}
        />
      ) : null}
    </>
  );
}

function Nothing({ view: { query, retired, tag, genre } }: { readonly view: LibraryView }) {
  const t = useTranslations('library');
  if (query) return t('none', { query });
  if (retired) return t('noneRetired');
  return tag || genre ? t('noneChosen') : t('empty');
}
