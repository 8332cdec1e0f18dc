import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  COLUMN_BYTES,
  type FindDocument,
  type LoadedSegment,
  type Segment,
  entriesOf,
  makeSegment,
  mergeEntries,
  parseQuery,
  planOf,
  removeFrom,
  searchSegments,
  toBlocks,
} from "../../../src/domain/casework/find";
import { anyDocument, anyTyped, foundByLooking } from "./support";

const named = fc
  .array(anyDocument, { maxLength: 12 })
  .map((documents) => documents.map((document, n): FindDocument => ({ ...document, ref: `x ${n}` })));

const loaded = ({ base, end, columns, entries }: Segment): LoadedSegment => ({
  base,
  end,
  columns,
  lists: new Map(entries.map(({ key, value }) => [key, value])),
});

/** Documents in segments, which begin at these places. */
function cutAt(documents: readonly FindDocument[], cuts: readonly number[]): Segment[] {
  const places = [...new Set([0, ...cuts.filter((cut) => cut < documents.length)])].sort((a, b) => a - b);
  return places
    .map((from, n) => makeSegment(documents.slice(from, places[n + 1]), from))
    .filter(({ base, end }) => end > base);
}

function merged(segments: readonly Segment[]): Segment {
  const [first, last] = [segments[0]!, segments.at(-1)!];
  const columns = new Uint8Array((last.end - first.base) * COLUMN_BYTES);
  for (const segment of segments) columns.set(segment.columns, (segment.base - first.base) * COLUMN_BYTES);
  const words = segments.reduce((sum, segment) => sum + segment.words, 0);
  const entries = [...mergeEntries(segments.map((segment) => segment.entries))];
  return { base: first.base, end: last.end, columns, words, entries };
}

function found(typed: string, segments: readonly Segment[], documents: readonly FindDocument[]): Set<string> {
  const plan = planOf(parseQuery(typed), () => undefined);
  const corpus = { documents: documents.length, words: segments.reduce((sum, { words }) => sum + words, 0) };
  const kinds = searchSegments(plan, segments.map(loaded), corpus, 100);
  for (const { count, best } of kinds) expect(best).toHaveLength(count);
  return new Set(kinds.flatMap(({ best }) => best.flatMap(({ id }) => documents[id]?.ref ?? [])));
}

const cuts = fc.array(fc.nat({ max: 11 }), { maxLength: 4 });

describe("documents in segments", () => {
  test.prop([named, cuts, anyTyped])("are found as if one had looked through all of them", (documents, at, typed) => {
    expect(found(typed, cutAt(documents, at), documents)).toEqual(foundByLooking(parseQuery(typed), documents));
  });

  test.prop([named, cuts])(
    "are one segment once merged, byte for byte as if they had never been several",
    (documents, at) => {
      fc.pre(documents.length > 0);
      const apart = cutAt(documents, at);
      const whole = makeSegment(documents, 0);
      const one = merged(apart);
      const lists = (segment: Segment) => segment.entries.filter(({ key }) => !key.startsWith("d"));
      expect(lists(one)).toEqual(lists(whole));
      expect(one.columns).toEqual(whole.columns);
      expect(one.words).toBe(whole.words);
    },
  );

  test.prop([named, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })])(
    "that were taken out have left no word",
    (documents, goes) => {
      const left = documents.filter((_document, n) => !goes[n]);
      const held = makeSegment(documents, 0).entries.flatMap(({ key, value }) => {
        const { value: rest } = removeFrom({ key, value }, (id) => goes[id] ?? false);
        return rest ? [key] : [];
      });
      const keys = (of: readonly FindDocument[]) => makeSegment(of, 0).entries.map(({ key }) => key);
      expect(held.filter((key) => !key.startsWith("d"))).toEqual(keys(left).filter((key) => !key.startsWith("d")));
    },
  );

  test.prop([named])("come out of their blocks as they went in", (documents) => {
    const { entries } = makeSegment(documents, 70);
    const back = [...toBlocks(entries)].flatMap(({ bytes }) => entriesOf(bytes));
    expect(back.map(({ key, value }) => [key, [...value]])).toEqual(entries.map(({ key, value }) => [key, [...value]]));
  });

  test.prop([fc.uint8Array({ maxLength: 300 })])("whose block was damaged end somewhere", (bytes) => {
    for (const entry of entriesOf(bytes)) removeFrom(entry, () => false);
  });
});

describe("what is found", () => {
  const review = (ref: string, text: string, title = ""): FindDocument => ({
    ref,
    kind: "review",
    texts: [
      { field: "head", text: title },
      { field: "body", text },
    ],
    filters: [],
  });
  const ranked = (typed: string, documents: readonly FindDocument[]): (string | undefined)[] => {
    const segment = makeSegment(documents, 0);
    const plan = planOf(parseQuery(typed), () => undefined);
    const [kind] = searchSegments(plan, [loaded(segment)], { documents: documents.length, words: segment.words }, 10);
    return (kind?.best ?? []).map(({ id }) => documents[id]?.ref);
  };

  it("comes with the word in the title first, then with it more often, then with it once in much else", () => {
    const once = review("once", "At night it was cold and the lift was out of order for the whole of the week");
    const often = review("often", "night after night, cold nights");
    const title = review("title", "It was cold", "Night");
    expect(ranked("night", [once, often, title])).toEqual(["title", "often", "once"]);
  });

  it("is of the same worth the younger first", () => {
    expect(ranked("lift", [review("old", "lift"), review("new", "lift")])).toEqual(["new", "old"]);
  });
});
