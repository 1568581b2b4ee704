'use client';
import Plus from 'lucide-react/icons/plus';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Block } from '@/lib/draft/draft';
import { sectionOf, selectedSections } from '@/lib/editor/library/selected-sections';
import type { LibrarySection } from '@/lib/sections/library-section';
import { useObservable } from '../../editor/use-observable';
import { useAct } from '../../forms/use-act';
import { Button } from '../../ui/button';
import { SearchField } from '../../ui/search-field';
import { showToast } from '../../ui/toast-store';
import { PanelHeader } from '../panel-header';
import type { PanelProps } from '../panel-props';
import { insertFromLibrary } from './insert-from-library';
import { saveRequest } from './save-request';
import { SectionCard } from './section-card';
import { SectionDialog, type SectionForm } from './section-dialog';
import { TagFilter } from './tag-filter';
import { useLibrary } from './use-library';

interface Editing {
  readonly section: LibrarySection | null;
  readonly selected: readonly Block[] | null;
}

/** 段落库: search, look, insert; save the selected sections, change, retire, restore. */
export function LibraryPanel({ session, draft, actions, onClose }: PanelProps) {
  const t = useTranslations('library');
  const errors = useTranslations('error');
  const { draftId } = draft;
  const { library } = actions;
  const editor = useObservable(session.editor);
  const [query, setQuery] = useState('');
  const [tag, setTag] = useState<string | null>(null);
  const [retired, setRetired] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const { page, error, reload } = useLibrary(library, { draftId, query, retired });
  const { act } = useAct();

  const found = page?.sections ?? [];
  const active = found.some(({ tags }) => tag !== null && tags.includes(tag)) ? tag : null;
  const shown = active === null ? found : found.filter(({ tags }) => tags.includes(active));
  const mayInsert = editor?.isEditable === true;

  const insert = (section: LibrarySection) => {
    if (!editor) return;
    const problem = insertFromLibrary(editor, section);
    if (problem) showToast(errors(problem));
  };
  const selection = () => (editor ? selectedSections(editor.state) : null);
  const saveNew = (selected = selection()) => {
    if (!selected) return;
    if (selected.ok) setEditing({ section: null, selected: selected.value });
    else showToast(errors(selected.error));
  };
  const wanted = useObservable(saveRequest);
  useEffect(() => {
    if (wanted === null || !editor) return;
    saveRequest.set(null);
    const taken = sectionOf(editor.state, wanted);
    if (taken.ok) setEditing({ section: null, selected: taken.value });
    else showToast(errors(taken.error));
  }, [wanted, editor, errors]);
  const edit = (section: LibrarySection) => {
    const selected = selection();
    setEditing({ section, selected: selected?.ok ? selected.value : null });
  };
  const save = async ({ facts, blocks }: SectionForm) => {
    const { section } = editing ?? {};
    const result = section
      ? await library.changeInLibrary({
          draftId,
          id: section.id,
          version: section.version,
          facts,
          blocks,
        })
      : await library.saveToLibrary({ draftId, facts, blocks });
    const now = await reload();
    if (!result.error) {
      setEditing(null);
      showToast(section ? t('savedVersion') : t('saved'));
    } else if (result.error === 'library-changed' && section) {
      // What was typed stays; the next try is on top of what the colleague saved.
      const theirs = now?.sections.find(
        ({ id, replaces }) => id === section.id || replaces === section.id,
      );
      if (theirs) setEditing((old) => old && { ...old, section: theirs });
    }
    return result;
  };
  const retire = (section: LibrarySection, next: boolean) => {
    const { id, version } = section;
    act(
      () => library.retireInLibrary({ draftId, id, version, retired: next }),
      () => {
        void reload();
        showToast(next ? t('retired', { title: section.title }) : t('restored'));
      },
    );
  };

  return (
    <>
      <PanelHeader title={t('name')} onClose={onClose}>
        {page?.maySave && mayInsert ? (
          <Button variant="ghost" onClick={() => saveNew()} title={t('saveLead')}>
            <Plus aria-hidden size={16} />
            {t('saveSelected')}
          </Button>
        ) : null}
      </PanelHeader>
      <div className="flex-none border-b border-line-1 px-4 pt-3">
        <SearchField
          aria-label={t('search')}
          placeholder={t('searchExample')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            const first = shown.find(({ id }) => id === openId) ?? shown[0];
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || !first) return;
            if ((event.ctrlKey || event.metaKey) && mayInsert && !retired) insert(first);
            else setOpenId(first.id);
            event.preventDefault();
          }}
        />
        <TagFilter sections={found} value={active} onChange={setTag} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {error ? (
          <p role="alert" className="px-4 py-3 text-13 text-over">
            {errors(error)}
          </p>
        ) : null}
        {page === null && !error ? (
          <p role="status" className="px-4 py-3 text-12 text-ink-3">
            {t('loading')}
          </p>
        ) : null}
        {page && shown.length === 0 ? (
          <p role="status" className="px-4 py-3 text-12 text-ink-3">
            {query ? t('none', { query }) : retired ? t('noneRetired') : t('empty')}
          </p>
        ) : null}
        <ul aria-label={t('name')}>
          {shown.map((section) => (
            <SectionCard
              key={section.id}
              section={section}
              open={section.id === openId}
              mayInsert={mayInsert}
              onOpen={() => setOpenId((id) => (id === section.id ? null : section.id))}
              onInsert={() => insert(section)}
              onEdit={() => edit(section)}
              onRetire={(next) => retire(section, next)}
            />
          ))}
        </ul>
        <div className="px-3 py-2">
          <Button
            variant="ghost"
            aria-pressed={retired}
            onClick={() => setRetired((is) => !is)}
            className="text-12! text-ink-3!"
          >
            {retired ? t('showCurrent') : t('showRetired')}
          </Button>
        </div>
      </div>
      {editing ? <SectionDialog {...editing} save={save} onClose={() => setEditing(null)} /> : null}
    </>
  );
}
