import { expect, it } from "vitest";
import { layoutOf } from "../../../src/workbench/patterns/who/layout";

const pair = (a: string, b: string) => ({ a, b, shared: 1, either: 2, byChance: 1, sameDay: 0 });
const writer = (number: number, ...subjects: string[]) => ({
  number,
  source: "a",
  of: subjects.map((subject) => ({ subject, reviews: [`o ${number} 0`] })),
});

it("draws nobody twice in one place, and few of those who wrote on one only", () => {
  const writers = [
    writer(1, "x", "y"),
    writer(2, "x", "y"),
    ...Array.from({ length: 20 }, (_, n) => writer(n + 3, "x")),
  ];
  const { subjects, writers: spots } = layoutOf({
    pairs: [pair("x", "y")],
    writers,
    writersInAll: 22,
    leftOutPairs: 0,
  });
  expect([...subjects.keys()]).toEqual(["x", "y"]);
  expect(spots.size).toBe(7);
  const places = [...subjects.values(), ...spots.values()].map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(places.length);
});

it("draws the subjects of the pairs that share most, and no more than can be told apart", () => {
  const pairs = Array.from({ length: 12 }, (_, n) => pair(`s${n}`, `s${n + 1}`));
  expect(layoutOf({ pairs, writers: [], writersInAll: 0, leftOutPairs: 0 }).subjects.size).toBe(8);
});
