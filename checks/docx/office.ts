import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Programs of the machine that this check needs; they are not part of the product. */
const PROGRAMS = ['soffice', 'pdftotext'] as const;

/** Those that are missing here. */
export function missingPrograms(): string[] {
  return PROGRAMS.filter((name) => {
    const { error } = spawnSync(name, [name === 'soffice' ? '--version' : '-v'], {
      stdio: 'ignore',
    });
    return error !== undefined;
  });
}

/** LibreOffice that meets an error in a macro waits for ever. */
const LONG_MS = 600_000;

/** Runs a program to its end and answers what it wrote; throws when it failed. */
export function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: LONG_MS,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Converts files with LibreOffice, in a profile of its own, into their folder. */
export function convert(format: string, folder: string, files: readonly string[]): void {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-office-'));
  try {
    run('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      ...files,
    ]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Boxes of every line of a PDF as XHTML. */
export function boxesOf(pdf: string): string {
  return run('pdftotext', ['-bbox-layout', pdf, '-']);
}
