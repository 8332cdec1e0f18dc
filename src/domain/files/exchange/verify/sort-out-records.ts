import * as v from "valibot";
import { type PlacedRecord, cdx } from "../warc/cdx";
import type { RecordPlan } from "../warc/plan";

/** A record that the index names: where its member lies, and the hash of what is in it. */
export interface Place {
  readonly offset: number;
  readonly length: number;
  readonly sha256: string;
}

/** The records of an index: those that known entries plan, and those of entries that are of unknown kinds. */
interface Sorted {
  readonly placed: readonly PlacedRecord[];
  readonly others: readonly Place[];
  /** Planned records that the index does not name. */
  readonly lacking: readonly RecordPlan[];
  /** Whether the index is, line for line, as it would be written. */
  readonly isWhole: boolean;
}

interface Expected {
  readonly plans: readonly RecordPlan[];
  /** The hashes that entries of unknown kinds cite. */
  readonly cited: ReadonlySet<string>;
}

/** Tells which record of the archive is which, by its index. */
export const sortOut = (index: string, { plans, cited }: Expected): Sorted =>
  cited.size === 0 ? inTurn(index, plans) : byWords(index, plans, cited);

/** Where all entries are known, the records follow one another as planned. */
function inTurn(index: string, plans: readonly RecordPlan[]): Sorted {
  const places = linesOf(index)
    .flatMap((line) => placeIn(line) ?? [])
    .sort((a, b) => a.offset - b.offset);
  const placed = plans.flatMap((plan, i) => (places[i] ? [place(plan, places[i])] : []));
  return { placed, others: [], lacking: plans.slice(placed.length), isWhole: cdx(placed) === index };
}

/** Else a planned record is known by its line; any other must hold what an entry of an unknown kind cites. */
function byWords(index: string, plans: readonly RecordPlan[], cited: ReadonlySet<string>): Sorted {
  const lines = linesOf(index);
  const planned = new Map<string, RecordPlan[]>();
  for (const plan of plans) {
    const words = wordsOf(cdx([place(plan, { offset: 0, length: 0 })]).trimEnd());
    planned.set(words, [...(planned.get(words) ?? []), plan]);
  }
  const [placed, others]: [PlacedRecord[], Place[]] = [[], []];
  for (const line of lines) {
    const found = placeIn(line);
    const plan = found && planned.get(wordsOf(line))?.shift();
    if (plan) placed.push(place(plan, found));
    else if (found && cited.has(found.sha256)) others.push(found);
  }
  const isSorted = lines.toSorted().every((line, n) => line === lines[n]) && index === lines.map(ended).join("");
  const isWhole = isSorted && placed.length + others.length === lines.length;
  return { placed, others, lacking: [...planned.values()].flat(), isWhole };
}

const linesOf = (index: string): string[] => index.split("\n").slice(0, -1);
const ended = (line: string): string => `${line}\n`;
const place = (plan: RecordPlan, { offset, length }: Omit<Place, "sha256">): PlacedRecord => ({ plan, offset, length });

/** A line without where its record lies. */
const wordsOf = (line: string): string => line.replace(/"length":\d+,"offset":\d+/u, "");

const Fields = v.looseObject({
  digest: v.pipe(v.string(), v.startsWith("sha256:")),
  length: v.pipe(v.number(), v.integer(), v.minValue(1)),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

function placeIn(line: string): Place | undefined {
  try {
    const { digest, offset, length } = v.parse(Fields, JSON.parse(line.slice(line.indexOf(" {"))));
    return { offset, length, sha256: digest.slice("sha256:".length) };
  } catch {
    return undefined;
  }
}
