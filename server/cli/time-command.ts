import { blockText } from '../../lib/draft/block-text';
import { pointTitle } from '../../lib/draft/point-title';
import { sectionExtent } from '../../lib/draft/section-extent';
import { blocksFromText } from '../../lib/import/blocks-from-text';
import { labels } from '../../lib/numbering/labels';
import { blockLength, sumOfLengths } from '../../lib/speaking/block-length';
import {
  beatsOf,
  DEFAULT_RATE,
  isRate,
  MAX_RATE,
  MIN_RATE,
  roundedTime,
  secondsOf,
} from '../../lib/speaking/speaking-rate';
import { type SpeechLength, speechLength } from '../../lib/speaking/speech-length';
import type { Call, Command, Surroundings } from './command';
import { line } from './console-line';
import { asJson, eachFile } from './each-file';
import { usage } from './problem';
import type { Speech } from './read-speech';

/** `time FILE`: how long a speech takes, whole and by section (`docs/cli.md`). */
export const timeCommand: Command = {
  name: 'time',
  help: 'help.time',
  options: { rate: { type: 'string' }, json: { type: 'boolean' } },
  async run(call) {
    const rate = rateOf(call);
    const { results, failures } = await eachFile(call, (speech) => timing(speech, rate));
    const output = call.options.json
      ? asJson(call.files, results)
      : results.map((one) => asLines(one, call.at)).join('\n');
    return { output, failures };
  },
};

function rateOf({ options }: Call): number {
  const { rate } = options;
  if (typeof rate !== 'string') return DEFAULT_RATE;
  if (!/^\d+$/.test(rate) || !isRate(Number(rate))) {
    throw usage('problem.rate', { rate, min: MIN_RATE, max: MAX_RATE });
  }
  return Number(rate);
}

type Timing = ReturnType<typeof timing>;

function timing({ file, text }: Speech, rate: number) {
  let made = 0;
  const blocks = blocksFromText(text, () => String(++made));
  const numbers = labels(blocks);
  const lengths = blocks.map((block, index) =>
    sumOfLengths([speechLength(numbers[index] ?? ''), blockLength(block)]),
  );
  const facts = (length: SpeechLength) => ({
    syllables: length.syllables,
    seconds: Math.round(secondsOf(beatsOf(length), rate)),
  });
  const sections = blocks.flatMap((block, index) => {
    const label = numbers[index] ?? null;
    if (label === null) return [];
    const { from, to } = sectionExtent(blocks, index);
    const title = pointTitle(blockText(block));
    return [{ label, title, level: block.level, ...facts(sumOfLengths(lengths.slice(from, to))) }];
  });
  return { file, rate, ...facts(sumOfLengths(lengths)), sections };
}

/** The whole, then headings of the first two levels, which is what one plans by. */
function asLines({ file, rate, syllables, seconds, sections }: Timing, at: Surroundings): string {
  const time = (value: number) => {
    const rounded = roundedTime(value);
    return line(at.language, rounded.minutes > 0 ? 'time' : 'time.seconds', { ...rounded });
  };
  const whole = line(at.language, 'time.whole', {
    ...{ file, rate },
    time: time(seconds),
    syllables: syllables.toLocaleString('en'),
  });
  const shown = sections.filter(({ level }) => level <= 2);
  const lines = shown.map(
    (one) => `${'  '.repeat(one.level)}${one.label}${one.title}  ${time(one.seconds)}`,
  );
  return [whole, ...lines].join('\n');
}
