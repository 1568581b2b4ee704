import { AppError } from '@/lib/result/app-error';
import { GENRES } from '@/lib/sections/genres';
import {
  type Scaffold,
  type ScaffoldPart,
  USUAL_SALUTATION,
} from '@/lib/sections/scaffolds/scaffold';
import { type ScaffoldInput, scaffoldFacts } from '@/lib/sections/scaffolds/scaffold-facts';
import { wholeShares } from '@/lib/sections/scaffolds/whole-shares';

export interface TypedPart extends Omit<ScaffoldPart, 'share' | 'required'> {
  /** Percent, as typed. */
  readonly share: string;
  readonly required: boolean;
}

/** A scaffold as it stands in its form. */
export interface TypedScaffold {
  readonly name: string;
  /** '' = none. */
  readonly genre: string;
  readonly minutes: string;
  readonly salutation: string;
  readonly parts: readonly TypedPart[];
}

/** What a form begins with. */
export function typedScaffold(
  name: string,
  scaffold: Omit<Scaffold, 'id' | 'version'>,
): TypedScaffold {
  const { genre, minutes, parts, salutation = USUAL_SALUTATION } = scaffold;
  return {
    name,
    genre: genre ?? '',
    minutes: String(minutes),
    salutation: salutation ?? '',
    parts: parts.map(({ share, required = false, ...part }) => ({
      ...part,
      required,
      share: String(Math.round(share * 1000) / 10),
    })),
  };
}

/** What is sent; numbers that are none are 0 and refused with their field. */
export function inputOf({ genre, minutes, salutation, parts, name }: TypedScaffold): ScaffoldInput {
  return {
    name,
    genre: GENRES.find((one) => one === genre) ?? null,
    minutes: Number(minutes) || 0,
    salutation: salutation.trim() === '' ? null : salutation,
    parts: parts.map(({ share, blocks, ...part }) => ({
      ...part,
      blocks: [...blocks],
      share: (Number(share) || 0) / 100,
    })),
  };
}

/** The first thing that would be refused; null when all is well (`lib/sections` SEC13). */
export function scaffoldProblem(typed: TypedScaffold): Pick<AppError, 'code' | 'field'> | null {
  try {
    scaffoldFacts(inputOf(typed));
    return null;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** Percent of all parts together. */
export function shareSum(parts: readonly TypedPart[]): number {
  const sum = parts.reduce((total, { share }) => total + (Number(share) || 0), 0);
  return Math.round(sum * 10) / 10;
}

/** The same parts with shares that add up to 100, in the same proportions. */
export function withWholeShares(parts: readonly TypedPart[]): TypedPart[] {
  const shares = wholeShares(parts.map(({ share }) => Math.max(0, Number(share) || 0)));
  return parts.map((part, index) => ({ ...part, share: String(shares[index] ?? 1) }));
}

/** The parts with the one at `index` moved by one place; the same when there is none to change with. */
export function movedPart(parts: readonly TypedPart[], index: number, by: 1 | -1): TypedPart[] {
  const part = parts[index];
  const to = index + by;
  if (!part || to < 0 || to >= parts.length) return [...parts];
  return parts.toSpliced(index, 1).toSpliced(to, 0, part);
}
