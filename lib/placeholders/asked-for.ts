import { type ChipInline, PLACEHOLDER_TYPES, type PlaceholderType } from '../draft/draft';

/** What a placeholder asks for. */
export interface AskedFor {
  /** Null = words. */
  readonly type: PlaceholderType | null;
  /** What a number counts, 公里; '' for a bare number. */
  readonly measure: string;
  /** What a choice is made among. */
  readonly options: readonly string[];
}

/** Words, whatever they are. */
export const WORDS: AskedFor = { type: null, measure: '', options: [] };

/** Choices of one placeholder at most; they fit into its field whatever they are (`lib/ytext` F8). */
const MAX_OPTIONS = 30;
/** Characters of a choice or a measure at most. */
const MAX_OPTION = 60;

/** PL1: what the fields of a placeholder ask for; a type of a later version asks for words. Total. */
export function readAsked({ type, measure, options }: ChipInline['fields']): AskedFor {
  const known = PLACEHOLDER_TYPES.find((one) => one === type) ?? null;
  return {
    type: known,
    measure: known === 'number' && typeof measure === 'string' ? measure : '',
    options: known === 'choice' ? readOptions(options) : [],
  };
}

/** PL1: the same as fields, one spelling for the same thing; what does not belong to the type is null. */
export function writeAsked({ type, measure, options }: AskedFor): {
  type: PlaceholderType | null;
  measure: string | null;
  options: string | null;
} {
  const choices = [...new Set(options.map((one) => one.trim()))].filter((one) => one !== '');
  return {
    type,
    measure: (type === 'number' && measure.trim().slice(0, MAX_OPTION)) || null,
    options:
      type === 'choice' && choices.length > 0
        ? JSON.stringify(choices.slice(0, MAX_OPTIONS).map((one) => one.slice(0, MAX_OPTION)))
        : null,
  };
}

function readOptions(json: unknown): string[] {
  if (typeof json !== 'string') return [];
  try {
    const list: unknown = JSON.parse(json);
    const isChoice = (one: unknown): one is string => typeof one === 'string' && one !== '';
    return Array.isArray(list) ? list.filter(isChoice) : [];
  } catch {
    return [];
  }
}
