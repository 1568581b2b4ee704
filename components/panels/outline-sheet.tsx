'use client';
import { useTranslations } from 'next-intl';
import { goToBlock } from '../editor/go-to-block';
import { OutlineTree } from '../editor/outline-tree';
import { rateOf, SpeakingRate, useSpeakingTime } from '../editor/speaking-time';
import { useCurrentPoint } from '../editor/use-current-point';
import { useFact, useObservable } from '../editor/use-observable';
import { PanelHeader } from './panel-header';
import type { PanelProps } from './panel-props';

/** The outline on a phone: to see where things stand and to jump there; nothing moves. */
export function OutlineSheet({ session, onClose }: PanelProps) {
  const t = useTranslations('editor');
  const common = useTranslations('common');
  const editor = useObservable(session.editor);
  const people = useObservable(session.people);
  const { rows, chars, beats } = useObservable(session.outline);
  const rate = useFact(session.meta, rateOf);
  const time = useSpeakingTime(rate)(beats);
  const size = common('chars', { n: chars });
  const current = useCurrentPoint(editor);
  return (
    <>
      <PanelHeader
        title={t('outline')}
        fact={beats > 0 ? `${size} · ${time.about}` : size}
        onClose={onClose}
      />
      {rows.length === 0 ? (
        <p className="px-4 py-3 text-12 text-ink-3">{t('outlineNone')}</p>
      ) : (
        <SpeakingRate value={rate}>
          <OutlineTree
            {...{ rows, current, people }}
            moves={null}
            refusalOf={() => null}
            onGo={(uid) => {
              onClose();
              if (editor) goToBlock(editor, uid);
            }}
          />
        </SpeakingRate>
      )}
    </>
  );
}
