/** 着重号: a character with the dot under it. */
export function StressMark() {
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinecap="round"
    >
      <path d="M4 3h8M8 3v7.5" />
      <circle cx="8" cy="13.6" r="1" fill="currentColor" stroke="none" />
    </svg>
  );
}
