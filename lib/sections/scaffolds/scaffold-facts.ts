import { AppError } from '../../result/app-error';
import { GENRES, type Genre } from '../genres';
import { PART_KINDS, type Scaffold, type ScaffoldPart } from './scaffold';

export const MAX_SCAFFOLD_NAME = 60;
const MAX_PARTS = 40;
export const MAX_HEADING = 60;
export const MAX_GUIDANCE = 200;
export const MAX_MINUTES = 240;

/** What a person says about a scaffold of the office. */
export interface ScaffoldFacts extends Required<Omit<Scaffold, 'id' | 'version'>> {
  readonly name: string;
}

/** The same as it arrives from outside. */
export interface ScaffoldInput {
  readonly name: string;
  readonly genre: string | null;
  readonly minutes: number;
  readonly salutation: string | null;
  readonly parts: readonly {
    readonly key: string;
    readonly kind: string;
    readonly heading: string;
    readonly guidance: string;
    readonly share: number;
    readonly required: boolean;
    readonly blocks: readonly string[];
  }[];
}

/**
 * Facts checked and cleaned (SEC13). Throws `scaffold-no-parts`, `scaffold-shares`, `title-too-long`
 * and `invalid-input`, with the field: `name`, `minutes`, `salutation`, or `heading-2`, `guidance-2`,
 * `share-2` of the part with that index.
 * @param nameless it stands for a built-in one: without a name it is called as the program calls that
 */
export function scaffoldFacts(
  input: ScaffoldInput,
  { nameless = false }: { readonly nameless?: boolean } = {},
): ScaffoldFacts {
  const name = line(input.name);
  if (name === '' && !nameless) throw unfit('name');
  if (name.length > MAX_SCAFFOLD_NAME) throw new AppError('title-too-long', 'scaffold', 'name');
  const { minutes } = input;
  if (!(minutes >= 1 && minutes <= MAX_MINUTES)) throw unfit('minutes');
  const salutation = input.salutation === null ? null : line(input.salutation) || null;
  if (salutation !== null && salutation.length > MAX_HEADING) throw unfit('salutation');
  if (input.parts.length === 0) throw new AppError('scaffold-no-parts', 'no parts', 'parts');
  if (input.parts.length > MAX_PARTS) throw unfit('parts');
  const parts = input.parts.map(partOf);
  if (new Set(parts.map(({ key }) => key)).size < parts.length) throw unfit('parts');
  const sum = parts.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) > 0.001) throw new AppError('scaffold-shares', 'shares', 'parts');
  const isLast = ({ kind }: ScaffoldPart) => kind === 'closing';
  return {
    name,
    genre: GENRES.find((one): one is Genre => one === input.genre) ?? null,
    minutes,
    salutation,
    // Nothing of a speech comes after its closing.
    parts: [...parts.filter((part) => !isLast(part)), ...parts.filter(isLast)],
  };
}

function partOf(part: ScaffoldInput['parts'][number], index: number): ScaffoldPart {
  const heading = line(part.heading);
  const guidance = line(part.guidance);
  const kind = PART_KINDS.find((one) => one === part.kind);
  if (!kind || !/^[0-9A-Za-z-]{1,32}$/.test(part.key)) throw unfit('parts');
  if (heading === '' || heading.length > MAX_HEADING) throw unfit(`heading-${index}`);
  if (guidance.length > MAX_GUIDANCE) throw unfit(`guidance-${index}`);
  if (!(part.share > 0 && part.share <= 1)) throw unfit(`share-${index}`);
  const blocks = part.blocks.filter((id) => id.length <= 64).slice(0, 12);
  return {
    key: part.key,
    kind,
    heading,
    guidance,
    share: part.share,
    required: part.required,
    blocks,
  };
}

/** One line without what the shared text does not take (`lib/ytext`). */
function line(typed: string): string {
  return typed.replace(/[\p{Cc}\p{Surrogate}\ufffc\s]+/gu, ' ').trim();
}

function unfit(field: string): AppError {
  return new AppError('invalid-input', `scaffold ${field}`, field);
}
