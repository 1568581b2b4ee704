import type { ParseArgsConfig } from 'node:util';
import type { Language, LineId } from './console-line';

export interface Options {
  readonly [name: string]: string | boolean | undefined;
}

/** Where a command runs. */
export interface Surroundings {
  readonly language: Language;
  /** Names of files are relative to it. */
  readonly folder: string;
}

export interface Call {
  /** At least one; `-` is the standard input. */
  readonly files: readonly string[];
  readonly options: Options;
  readonly at: Surroundings;
}

export interface Command {
  readonly name: string;
  /** What `--help` says. */
  readonly help: LineId;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** What it prints. Problems of single files are told through `each-file` and do not stop the others. */
  run(call: Call): Promise<Outcome>;
}

export interface Outcome {
  /** For the standard output; '' for nothing. */
  readonly output: string;
  /** Sentences for the standard error, one per file that could not be read. */
  readonly failures: readonly string[];
}
