/** Widths in 字; only for a text that was never stored, so that the page is not empty. */
const LINES = [14, 10, 0, 5, 26, 28, 18, 15, 26, 28, 22] as const;

/** Lines on the 28-column grid while the first text arrives. */
export function PageSkeleton() {
  return (
    <div aria-hidden="true" className="anim-fade">
      {LINES.map((width, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed picture
          key={index}
          className="flex items-center"
          style={{
            height: 'var(--hang)',
            justifyContent: index < 2 ? 'center' : 'flex-start',
            paddingInlineStart: index > 3 && width < 28 ? 'calc(var(--zi) * 2)' : 0,
          }}
        >
          <span
            className="h-[0.6em] max-w-full bg-fill-2"
            style={{ width: `calc(var(--zi) * ${width})` }}
          />
        </div>
      ))}
    </div>
  );
}
