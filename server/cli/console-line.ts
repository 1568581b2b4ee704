import messages from './messages.json';

export type Language = 'zh' | 'en';
export type LineId = keyof (typeof messages)['en'];
export type LineValues = Readonly<Record<string, string | number>>;

/** A sentence of `messages.json` with its `{name}` places filled. */
export function line(language: Language, id: LineId, values: LineValues = {}): string {
  return messages[language][id].replace(/\{(\w+)\}/g, (place, name) =>
    String(values[name] ?? place),
  );
}
