// Built-ins only: this runs before the dependencies are installed.
import { readFileSync } from 'node:fs';

const CLEAR_LINE = '\r\u001b[K';

const messages = JSON.parse(readFileSync(new URL('./messages.json', import.meta.url), 'utf8'));

/** The language of the console: LC_ALL, LC_MESSAGES, LANG, else the system's; 'zh' or 'en'. */
export function consoleLanguage(env = process.env) {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  const locale = set || Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** A sentence of `messages.json` with its `{name}` places filled. */
export function text(id, values = {}, language = consoleLanguage()) {
  const sentence = messages[language][id];
  if (!sentence) throw new Error(`No message ${id}`);
  return sentence.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place));
}

/** Prints one line. */
export function say(id, values) {
  process.stdout.write(`${text(id, values)}\n`);
}

/**
 * Runs one step and prints one line for it when it is done: mark, name, outcome, seconds. On a
 * terminal the line stands there while the step runs. `work` may return `{outcome}`, the id of a
 * text; what it returns is passed on.
 */
export async function step(id, values, work) {
  const name = text(id, values);
  const live = process.stdout.isTTY;
  if (live) process.stdout.write(`  ${name}: ${text('state.running')}`);
  const began = Date.now();
  try {
    const done = await work();
    const seconds = (Date.now() - began) / 1000;
    const time = seconds >= 0.1 ? ` (${seconds.toFixed(1)} s)` : '';
    const state = done?.outcome ? `: ${text(done.outcome)}` : '';
    process.stdout.write(`${live ? CLEAR_LINE : ''}✓ ${name}${state}${time}\n`);
    return done;
  } catch (error) {
    if (live) process.stdout.write(CLEAR_LINE);
    throw error;
  }
}

/** The line for what the person can mend: one sentence; anything else is a bug and keeps its stack. */
export function failureLine(error) {
  const known = error?.problem && messages.en[error.problem];
  return `✗ ${known ? text(error.problem, error.values) : (error?.stack ?? error)}\n`;
}

/** Ends the process: the line on stderr, exit code 1. */
export function fail(error) {
  process.stderr.write(failureLine(error));
  process.exit(1);
}

/** The same as `LaunchError`, for what happens before the bundle is there. */
export function problem(id, values) {
  return Object.assign(new Error(id), { problem: id, values });
}
