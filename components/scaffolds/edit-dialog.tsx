'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OfficeScaffold, SavedScaffold } from '@/lib/sections/scaffolds/office-scaffold';
import type { ScaffoldInput } from '@/lib/sections/scaffolds/scaffold-facts';
import { DEFAULT_RATE } from '@/lib/speaking/speaking-rate';
import type { ActResult } from '../forms/act';
import { askServer } from '../forms/ask-server';
import { Dialog } from '../ui/dialog';
import { showToast } from '../ui/toast-store';
import { PartList } from './part-list';
import type { ScaffoldActions } from './scaffold-actions';
import { ScaffoldForm } from './scaffold-form';
import { typedScaffold } from './typed-scaffold';
import { useScaffoldName } from './use-scaffold-name';

/** A new scaffold. */
const NOTHING = { genre: null, minutes: 20, parts: [] } as const;

/** The window in which a scaffold is made or changed; a change is a new version on top of the one seen. */
export function EditDialog({
  edited,
  from,
  actions,
  onClose,
}: {
  /** Null for a new one. */
  readonly edited: OfficeScaffold | null;
  /** The version that the fields begin with, when it is not the current one. */
  readonly from: SavedScaffold | null;
  readonly actions: Pick<ScaffoldActions, 'save' | 'change' | 'current'>;
  readonly onClose: () => void;
}) {
  const t = useTranslations('scaffolds');
  const close = useTranslations('common')('close');
  const nameOf = useScaffoldName();
  const [theirs, setTheirs] = useState<OfficeScaffold | null>(null);
  const base = theirs ?? edited;
  const saved = (result: ActResult, text: string): ActResult => {
    if (result.error) return result;
    showToast(text);
    onClose();
    return result;
  };
  const saveNew = async (input: ScaffoldInput) =>
    saved(await actions.save(input), t('saved', { name: input.name.trim() }));
  const save = async (input: ScaffoldInput): Promise<ActResult> => {
    if (!base) return saveNew(input);
    const { id, version } = base.scaffold;
    // The program's name is stored by nobody: everybody reads it in his own language.
    const ofProgram = nameOf({ name: '', builtIn: base.builtIn });
    const name = input.name.trim() === ofProgram ? '' : input.name;
    const result = await actions.change(id, version, { ...input, name });
    if (result.error === 'library-changed') {
      const answer = await askServer(() => actions.current(id));
      if ('data' in answer && answer.data) setTheirs(answer.data);
    }
    return saved(result, t('savedVersion', { name: input.name.trim() }));
  };
  const shown = from ?? edited;
  const first = shown
    ? typedScaffold(edited ? nameOf({ ...edited, name: shown.name }) : '', shown.scaffold)
    : typedScaffold('', NOTHING);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={edited ? t('editTitle', { name: nameOf(edited) }) : t('newTitle')}
      {...(edited ? { description: t('editLead') } : {})}
      closeLabel={close}
    >
      <ScaffoldForm
        {...{ first, save }}
        saveLabel={edited ? t('saveVersion') : t('save')}
        note={theirs ? <Theirs scaffold={theirs} /> : null}
        other={theirs ? { label: t('saveAsNew'), save: saveNew } : null}
        onCancel={onClose}
      />
    </Dialog>
  );
}

/** What a colleague has saved meanwhile; without an author it is what the program says, retired or taken back by somebody. */
function Theirs({ scaffold: { scaffold, author } }: { readonly scaffold: OfficeScaffold }) {
  const t = useTranslations('scaffolds');
  return (
    <section className="rounded-2 bg-near-tint px-3 py-2">
      <h3 className="text-13">
        {author
          ? t('conflict', { n: scaffold.version, name: author })
          : t('conflictUnsigned', { n: scaffold.version })}
      </h3>
      <div className="mt-1.5 max-h-48 overflow-y-auto rounded-2 bg-paper px-3">
        <PartList parts={scaffold.parts} total={scaffold.minutes * DEFAULT_RATE} />
      </div>
    </section>
  );
}
