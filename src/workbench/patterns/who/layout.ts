import type { WhoOnWhom } from "../../../domain/analysis/patterns";
import { groupBy } from "../../../domain/ground/grouping";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where each is drawn. */
export interface Layout {
  readonly subjects: ReadonlyMap<string, Spot>;
  readonly writers: ReadonlyMap<number, Spot>;
}

export const [WIDTH, HEIGHT] = [530, 340];
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 } as const;
const REACH = { x: 150, y: 95 } as const;
/** As many subjects can be told apart. */
const MOST_SUBJECTS = 8;
const APART = 30;
/** Of those who wrote on one subject only, so many are drawn, so far from it. */
const MOST_ALONE = 5;
const FAR = 62;
const ROUND = 2 * Math.PI;

/** Subjects on an oval, who wrote on several between them, the others outside of theirs. The same data are drawn the same. */
export function layoutOf({ pairs, writers }: WhoOnWhom): Layout {
  const drawn = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].slice(0, MOST_SUBJECTS);
  const angles = new Map(drawn.map((subject, n) => [subject, (n / drawn.length) * ROUND + Math.PI] as const));
  const subjects = new Map(
    [...angles].map(([subject, angle]) => [
      subject,
      { x: MIDDLE.x + Math.cos(angle) * REACH.x, y: MIDDLE.y + Math.sin(angle) * REACH.y },
    ]),
  );
  const groups = groupBy(writers, ({ of }) =>
    of
      .map(({ subject }) => subject)
      .filter((one) => subjects.has(one))
      .sort()
      .join("\n"),
  );
  const spots = new Map<number, Spot>();
  for (const [key, those] of groups) {
    const ends = key.split("\n").flatMap((one) => subjects.get(one) ?? []);
    if (ends.length === 0) continue;
    const angle = angles.get(key) ?? 0;
    those
      .slice(0, ends.length === 1 ? MOST_ALONE : those.length)
      .forEach(({ number }, n) =>
        spots.set(number, ends.length === 1 ? outside(ends[0] ?? MIDDLE, angle, n) : between(ends, n)),
      );
  }
  return { subjects, writers: spots };
}

/** On an arc on the far side of the subject. */
function outside({ x, y }: Spot, angle: number, n: number): Spot {
  const turn = angle + (n - (MOST_ALONE - 1) / 2) * 0.5;
  return within({ x: x + Math.cos(turn) * FAR, y: y + Math.sin(turn) * FAR });
}

/** In a row across the middle of the subjects. */
function between(ends: readonly Spot[], n: number): Spot {
  const x = ends.reduce((sum, end) => sum + end.x, 0) / ends.length;
  const y = ends.reduce((sum, end) => sum + end.y, 0) / ends.length;
  const step = Math.ceil(n / 2) * (n % 2 === 0 ? 1 : -1);
  const [first, second] = [ends[0] ?? MIDDLE, ends[1] ?? MIDDLE];
  const long = Math.hypot(second.x - first.x, second.y - first.y) || 1;
  return within({
    x: x - ((second.y - first.y) / long) * step * APART,
    y: y + ((second.x - first.x) / long) * step * APART,
  });
}

const within = ({ x, y }: Spot): Spot => ({
  x: Math.round(Math.min(WIDTH - 14, Math.max(14, x))),
  y: Math.round(Math.min(HEIGHT - 14, Math.max(14, y))),
});
