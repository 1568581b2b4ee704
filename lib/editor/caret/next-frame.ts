/** Runs a task at most once per animation frame. */
export function nextFrame(task: () => void): { request(): void; cancel(): void } {
  let frame: number | null = null;
  return {
    request: () => {
      frame ??= requestAnimationFrame(() => {
        frame = null;
        task();
      });
    },
    cancel: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
