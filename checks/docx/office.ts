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

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Runs LibreOffice without a window, in a profile of its own that `prepare` may fill. */
export function inOffice(args: readonly string[], prepare: (profile: string) => void): void {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-office-'));
  try {
    prepare(profile);
    run('soffice', [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', ...args]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Converts files with LibreOffice into their folder. */
export function convert(format: string, folder: string, files: readonly string[]): void {
  inOffice(['--convert-to', format, '--outdir', folder, ...files], () => {});
}

/** Boxes of every line of a PDF as XHTML. */
export function boxesOf(pdf: string): string {
  return run('pdftotext', ['-bbox-layout', pdf, '-']);
}
