import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { RankRequest, smallestChanges } from "../../../src/domain/casework/ranking";
import { ranked } from "./support";

const [, section = ""] = readFileSync("docs/methods.md", "utf8").split(/^## Ranking$/mu);
const example = section.split(/^### Example$/mu)[1]!.split(/^## /mu)[0]!;
const request = v.parse(RankRequest, JSON.parse(/```json\n(.*?)```/su.exec(example)![1]!));

/** The rows below each table's head: numbers, as the document has them. */
const tables = [...example.matchAll(/(?:^\|.*\n?)+/gmu)].map(([table]) =>
  table
    .trimEnd()
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
);

/** As the document writes a number: with as many places as it has there. */
const as = (written: string, value: number): string => value.toFixed(written.split(".")[1]?.length ?? 0);

describe("the example of docs/methods.md", () => {
  const ranking = ranked(request);

  it("has the points and shares that its request gives", () => {
    expect(tables[0]).toHaveLength(3);
    tables[0]!.forEach((row, one) => {
      const { value, low, high } = ranking.points[one]!;
      const figures = [one + 1, ...ranking.contributions[one]!, value, low, high, ...ranking.acceptability[one]!];
      expect(row).toEqual(figures.map((figure, at) => as(row[at]!, figure!)));
    });
  });

  it("has the central weights", () => {
    const words =
      /second home's central weights are (.*?) and (.*?), the third's (.*?) and (.*?), the first has none/su.exec(
        example,
      )!;
    const [none, ...central] = ranking.central;
    expect(none).toBeNull();
    expect(words.slice(1)).toEqual(central.flatMap((weights) => weights!.map((one) => one.toFixed(4))));
  });

  it("has the smallest changes", () => {
    const { first, rivals } = smallestChanges(request);
    expect(first).toBe(1);
    expect(tables[1]).toHaveLength(2);
    tables[1]!.forEach((row, one) => {
      const { alternative, gap, weight, own, firsts } = rivals[one]!;
      expect([weight, own, firsts].map((change) => change!.criterion)).toEqual([0, 0, 0]);
      const figures = [alternative + 1, gap, weight!.to, own!.to, firsts!.to];
      expect(row).toEqual(figures.map((figure, at) => as(row[at]!, figure!)));
    });
  });
});
