'use client';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import type { DraftMeta } from '@/lib/draft/draft';
import { askByName, emptyByName, fillByName } from '@/lib/editor/placeholders/fill-by-name';
import { isOpen, nameOf } from '@/lib/editor/placeholders/find-placeholder';
import { namedPlaceholders } from '@/lib/editor/placeholders/named-placeholders';
import { WORDS } from '@/lib/placeholders/asked-for';
import { AskedFields } from '../../placeholders/asked-fields';
import { ValueField } from '../../placeholders/value-field';
import { Button } from '../../ui/button';
import type { Units } from './use-units';

/** A placeholder by its name: the value of all its places, the way back, and what is asked for. */
export function PlaceholderForm({
  editor,
  node,
  units,
  meta: { speechDate, region },
  enter,
  onFilled,
}: {
  readonly editor: Editor;
  readonly node: Node;
  readonly units: Units;
  readonly meta: Pick<DraftMeta, 'speechDate' | 'region'>;
  /** Gets what Enter does in the field for the value; null while nothing is typed. */
  readonly enter?: RefObject<(() => void) | null>;
  readonly onFilled: () => void;
}) {
  const t = useTranslations('placeholders');
  const name = nameOf(node);
  const named = namedPlaceholders(editor.state).find((one) => one.name === name);
  const asked = named?.asked ?? WORDS;
  const places = (named?.open.length ?? 0) + (named?.filled.length ?? 0);
  return (
    <>
      <div className="px-3.5 pb-3">
        <p className="mb-1.5 flex items-baseline gap-2">
          <span lang="zh-CN" className="rounded-1 bg-(--hold-tint) px-1 text-(--hold)">
            {name || t('noName')}
          </span>
          <span className="text-12 text-ink-3">{t('allPlaces', { n: places })}</span>
        </p>
        <ValueField
          name={name}
          asked={asked}
          value={isOpen(node) ? null : String(node.attrs.text)}
          book={units.book}
          speechDate={speechDate}
          {...(enter ? { enter } : {})}
          onFill={(typed) => {
            const filled = fillByName(editor.view, name, typed, { speechDate, region });
            if (!filled.ok) return filled.error;
            onFilled();
            return null;
          }}
        />
        {isOpen(node) ? null : (
          <Button className="mt-2" onClick={() => emptyByName(editor.view, name)}>
            {t('reopen')}
          </Button>
        )}
      </div>
      <div className="border-t border-line-1 px-3.5 py-2.5">
        <AskedFields asked={asked} onAsk={(next) => askByName(editor.view, name, next)} />
      </div>
    </>
  );
}
