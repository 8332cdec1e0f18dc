import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { judgeLink, readChainLink } from "../../../src/domain/files/team";
import type { Hash } from "../../../src/domain/ledger/log";
import { grown, leafOf, linkOver, readOver } from "./two-logs";

const logs = fc.array(fc.string().map(leafOf), { minLength: 1, maxLength: 40 });

/** What is known of a log of so many entries, for a link over it. */
const known = (
  leaves: readonly Hash[],
  size: number,
  { from, to }: { readonly from: number; readonly to: number },
) => ({
  frontier: grown(leaves.slice(0, size)),
  overlap: leaves.slice(from, Math.min(size, to)),
  atHead: to <= size ? grown(leaves.slice(0, to)) : undefined,
});

const spans = logs.chain((leaves) =>
  fc
    .tuple(fc.nat(leaves.length), fc.nat(leaves.length - 1), fc.nat(leaves.length))
    .map(([size, from, more]) => ({ leaves, size, from, to: Math.min(leaves.length, from + 1 + more) })),
);

describe("what an origin says of its log", () => {
  test.prop([spans])(
    "is next, known already, or behind a gap; and never a fork of itself",
    ({ leaves, size, from, to }) => {
      const verdict = judgeLink(known(leaves, size, { from, to }), readOver(leaves, from, to));
      if (from > size) expect(verdict).toEqual({ is: "gap", from: size, to: from });
      else if (to <= size) expect(verdict).toEqual({ is: "again" });
      else {
        expect(verdict.is).toBe("next");
        if (verdict.is === "next") expect(verdict.frontier).toEqual(grown(leaves.slice(0, to)));
      }
    },
  );

  test.prop([spans, fc.nat(), fc.string()])(
    "is a fork where one entry that is known is another one in it, wherever that stands",
    ({ leaves, size, from, to }, at, words) => {
      const place = at % to;
      const other = leaves.with(place, leafOf(`other ${words}`));
      fc.pre(from <= size && place < size && leafOf(`other ${words}`).join() !== leaves[place]?.join());
      const verdict = judgeLink(known(leaves, size, { from, to }), readOver(other, from, to));
      expect(verdict.is).toBe("fork");
    },
  );

  test.prop([spans])("comes back as it was written", ({ leaves, from, to }) => {
    expect(readOver(leaves, from, to)).toMatchObject({ from, leaves: leaves.slice(from, to) });
  });

  test.prop([fc.oneof(fc.string(), fc.json())])("is nothing where it is something else", (text) => {
    expect(readChainLink(text)).toBeUndefined();
  });

  test.prop([spans, fc.nat(), fc.nat(255)])(
    "changed in one byte it is no link, or another one",
    ({ leaves, from, to }, at, byte) => {
      const text = linkOver(leaves, from, to);
      const bytes = new TextEncoder().encode(text);
      const place = at % bytes.length;
      fc.pre(bytes[place] !== byte);
      const changed = readChainLink(new TextDecoder().decode(bytes.with(place, byte)));
      const before = readChainLink(text);
      if (changed)
        expect(
          JSON.stringify([
            changed.head.body,
            [...changed.head.signature],
            [...changed.key],
            changed.note,
            changed.leaves,
            changed.from,
          ]),
        ).not.toBe(
          JSON.stringify(
            before && [
              before.head.body,
              [...before.head.signature],
              [...before.key],
              before.note,
              before.leaves,
              before.from,
            ],
          ),
        );
    },
  );

  it("is refused where its head speaks for another number of entries", () => {
    const leaves = [leafOf("a"), leafOf("b")];
    const text = linkOver(leaves, 0, 2).replace('"from":0', '"from":1');
    expect(readChainLink(text)).toBeUndefined();
  });
});
