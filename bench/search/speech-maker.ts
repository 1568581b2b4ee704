const COMMON =
  '的一是要不人了我在有这中大来上个国和地到出对发部年门工作展开设建全市县区落实责任企业服务民生项目';
const FIRST_RARE = 0x4e00;
const RARE = 3_000;
const PHRASES = 6_000;

/** Texts of made-up phrases, frequent ones often, rare ones seldom; the same for the same seed. */
export function speechMaker(seed: number): (length: number) => string {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (n: number) => Math.floor(random() * n);
  const character = () =>
    random() < 0.5
      ? COMMON.charAt(below(COMMON.length))
      : String.fromCharCode(FIRST_RARE + below(RARE));
  const phrases = Array.from({ length: PHRASES }, () =>
    Array.from({ length: 2 + below(5) }, character).join(''),
  );
  return (length) => {
    let text = '';
    while (text.length < length) {
      // The cube puts half of all choices into the first eighth.
      text += phrases[Math.floor(random() ** 3 * PHRASES)];
      if (random() < 0.15) text += random() < 0.2 ? '。\n' : '，';
    }
    return text.slice(0, length);
  };
}
