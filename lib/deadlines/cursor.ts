/** A place in a text; every pattern is sticky and bounded, so that a step costs the same anywhere. */
export class Cursor {
  constructor(
    readonly text: string,
    public at = 0,
  ) {}

  /** Steps over what the sticky pattern matches here; its groups, or null without a step. */
  take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.text);
    if (match) this.at = sticky.lastIndex;
    return match;
  }

  /** Whether the sticky pattern matches here, without a step. */
  sees(sticky: RegExp): boolean {
    sticky.lastIndex = this.at;
    return sticky.test(this.text);
  }

  /** What `read` finds; without a find the cursor stays where it was. */
  attempt<T>(read: (cursor: Cursor) => T | null): T | null {
    const start = this.at;
    const found = read(this);
    if (found === null) this.at = start;
    return found;
  }
}
