'use client';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type PlaceGroup, placeGroups } from '@/lib/templates/place-groups';
import { placeField } from '@/lib/templates/place-values';
import type { TemplatePlace } from '@/lib/templates/template-places';
import { PlaceField } from './place-field';

/** What a template asks for, kind by kind: folded unless it is the only one, each with how many of its names are empty yet. */
export function PlaceGroups({
  places,
  unitList,
  speechDate,
  value,
  error,
  onType,
}: {
  readonly places: readonly TemplatePlace[];
  /** Id of the list of unit names. */
  readonly unitList: string;
  readonly speechDate: string;
  readonly value: (field: string) => string | undefined;
  readonly error: (field: string) => string | undefined;
  readonly onType: (field: string, words: string) => void;
}) {
  const t = useTranslations('templates');
  const groups = placeGroups(places);
  const [opened, setOpened] = useState<ReadonlySet<PlaceGroup>>(
    () => new Set(groups.length === 1 ? groups.map(({ group }) => group) : []),
  );
  const fields = places.map(({ name }) => placeField(name));
  const [filled, setFilled] = useState<ReadonlySet<string>>(
    () => new Set(fields.filter((field) => value(field)?.trim())),
  );
  const type = (field: string, words: string) => {
    onType(field, words);
    setFilled((before) => {
      const after = new Set(before);
      if (words.trim() === '') after.delete(field);
      else after.add(field);
      return after;
    });
  };
  const toggle = (group: PlaceGroup, open: boolean) =>
    setOpened(
      (before) => new Set([...before].filter((one) => one !== group).concat(open ? group : [])),
    );

  return groups.map(({ group, places: own }) => {
    const left = own.filter(({ name }) => !filled.has(placeField(name))).length;
    const refused = own.some(({ name }) => error(placeField(name)) !== undefined);
    return (
      <details
        key={group}
        open={opened.has(group) || refused}
        onToggle={({ currentTarget }) => toggle(group, currentTarget.open)}
        className="group border-b border-line-1"
      >
        <summary className="hover-fade -mx-1.5 flex min-h-9 cursor-pointer items-center gap-2 rounded-1 px-1.5 text-13 hover:bg-fill-1 max-md:min-h-11">
          <ChevronRight
            aria-hidden
            size={14}
            className="flex-none text-ink-3 group-open:rotate-90"
          />
          <span className="flex-1 font-medium">{t(`groups.${group}`)}</span>
          <span className="text-12 text-ink-3 tabular-nums">
            {left === 0
              ? t('groupFilled', { n: own.length })
              : t('groupLeft', { n: own.length, left })}
          </span>
        </summary>
        <div className="grid gap-3 pt-1.5 pb-4">
          {own.map((place) => (
            <PlaceField
              key={place.name}
              {...{ place, unitList, speechDate }}
              onType={type}
              value={value(placeField(place.name))}
              error={error(placeField(place.name))}
            />
          ))}
        </div>
      </details>
    );
  });
}
