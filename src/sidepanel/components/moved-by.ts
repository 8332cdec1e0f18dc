/** Where a key moves to in a list of `count` items, from `at`; undefined for keys that do not move. */
export function movedBy(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at - 1 + count) % count;
    default:
      return undefined;
  }
}
