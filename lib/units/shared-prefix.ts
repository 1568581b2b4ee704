/** What a name may begin with: a place with its level, a level alone, or a group of levels. */
const PREFIX =
  /^(?:[\p{Script=Han}]{1,6}?(?:自治区|自治州|省|市|县|区|州|盟|旗|镇|乡)(?=.{2})|[全]?[省市县区州盟旗镇乡](?=.{2}))/u;
/** 市场监管局, 区块链… begin with a level that is none. */
const NO_PREFIX = /^(?:市场|市政(?!府|协|法|务)|市容|区块|区划|区域|县域|乡村|镇海|州际)/u;

/**
 * UB5: prefixes of a name that a following name may share, the longest first: 滨海市建委 gives 滨海市 and
 * 市; 供电公司 gives none.
 */
export function prefixesOf(name: string): string[] {
  if (NO_PREFIX.test(name)) return [];
  const [prefix] = PREFIX.exec(name) ?? [];
  if (prefix === undefined) return [];
  const level = /(?:自治区|自治州|[省市县区州盟旗镇乡])$/u.exec(prefix)?.[0] ?? prefix;
  return prefix === level ? [prefix] : [prefix, level];
}

/**
 * UB5: what the names of one list mean. A name that the registry knows means that; another one takes the
 * prefix of the last name before it that has one (市建委、执法局 → 市执法局), when the registry knows it so.
 * @param names in the order of the text, as written
 * @param find what a name means, or undefined
 */
export function resolveList<T>(
  names: readonly string[],
  find: (name: string) => T | undefined,
): (T | undefined)[] {
  let prefixes: readonly string[] = [];
  return names.map((name) => {
    const own = prefixesOf(name);
    const meant =
      find(name) ??
      (own.length > 0
        ? undefined
        : prefixes.map((prefix) => find(prefix + name)).find((one) => one !== undefined));
    // 供电公司 between 市建委 and 执法局 does not end the sharing.
    if (own.length > 0) prefixes = own;
    return meant;
  });
}
