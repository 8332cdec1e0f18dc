import type { ComparedCount, CopyEvidence, CopySource } from "./model";
import { type Said, saidByMany, sharedByTwo } from "./shared";

/** Fewer ratings are spread alike by chance. */
const LEAST_RATINGS = 20;
const LEAST_STEPS = 3;

/** Sources whose counts of ratings changed alike, and those that give one distribution of many ratings. */
export function sameCounts(sources: readonly CopySource[]): CopyEvidence[] {
  return [
    ...evidenceOf("same-count-series", sources, seriesOf),
    ...evidenceOf("same-distribution", sources, distributionsOf),
  ];
}

type Sayings = (source: CopySource) => Iterable<readonly [string, Said]>;

function evidenceOf(code: CopyEvidence["code"], sources: readonly CopySource[], sayings: Sayings): CopyEvidence[] {
  const said = sources.flatMap((source) => [...sayings(source)]);
  return sharedByTwo(saidByMany(said)).map((shared) => ({ code, ...shared }));
}

/** The counts in the order of time, each once where it did not change; nothing where it never did. */
function* seriesOf({ id, ratings }: CopySource): Generator<readonly [string, Said]> {
  const inTime = ratings.filter(({ count }) => count !== null).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const series = inTime.map(({ count }) => count).filter((count, n, all) => count !== all[n - 1]);
  const last = inTime.at(-1);
  if (last && series.length > 1 && (last.count ?? 0) >= LEAST_RATINGS) {
    yield [series.join(" "), { source: id, citation: last.citation }];
  }
}

function* distributionsOf({ id, ratings }: CopySource): Generator<readonly [string, Said]> {
  for (const rating of ratings) {
    const key = stepsOf(rating);
    if (key !== undefined) yield [key, { source: id, citation: rating.citation }];
  }
}

function stepsOf({ distribution }: ComparedCount): string | undefined {
  const steps = (distribution ?? []).map(({ value, count = 0 }) => ({ value, count })).filter(({ count }) => count > 0);
  const total = steps.reduce((sum, { count }) => sum + count, 0);
  if (steps.length < LEAST_STEPS || total < LEAST_RATINGS) return undefined;
  const inOrder = [...steps].sort((a, b) => a.value - b.value);
  return inOrder.map(({ value, count }) => `${value}:${count}`).join(" ");
}
