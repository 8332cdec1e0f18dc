import { describe, expect, it } from "vitest";
import { subjectsJoined, subjectsParted, subjectsReopened } from "../../../src/domain/casework/subjects";
import { SO_ALREADY, type TableReader } from "../../../src/domain/ledger/log";

const node = (letter: string): string => `listing care.example ${letter}`;

const DECIDED: Readonly<Record<string, boolean | null>> = { "=": true, "!": false, "?": null };

/** Tables in which these were decided: `a=b` joined, `a!b` kept apart, `a?b` taken back. */
function tablesWith(...decisions: readonly string[]): TableReader {
  const rows = new Map<string, object>();
  for (const decision of decisions) {
    const [a = "", how = "", b = ""] = decision;
    const one = node(a);
    const other = node(b);
    const key = JSON.stringify([one, other].sort());
    rows.set(key, { pairKey: key, a: [one, other].sort()[0], b: [one, other].sort()[1], isJoined: DECIDED[how] });
  }
  const here = new Set(["a", "b", "c", "d"].map((letter) => `care.example ${letter}`));
  return {
    get: <Row extends object>({ name }: { readonly name: string }, key: string) =>
      Promise.resolve((name === "joins" ? rows.get(key) : here.has(key) ? {} : undefined) as Partial<Row> | undefined),
    where: <Row extends object>(_table: unknown, field: string, value: string) =>
      Promise.resolve([...rows.values()].filter((row) => Reflect.get(row, field) === value) as Partial<Row>[]),
  };
}

const join = (a: string, b: string) => ({ a: node(a), b: node(b), reason: "" });

describe("joining", () => {
  it("is done where nothing speaks against it", async () => {
    expect(await subjectsJoined.holds(tablesWith("a=b"), join("b", "c"))).toMatchObject({ ok: true });
  });

  it("is not done twice, whichever part is named first", async () => {
    expect(await subjectsJoined.holds(tablesWith("a=b"), join("b", "a"))).toEqual({ ok: true, value: SO_ALREADY });
  });

  it("never makes one, on a way round, of what was said not to be the same", async () => {
    const answer = await subjectsJoined.holds(tablesWith("a=b", "a!c", "c=d"), join("b", "d"));
    expect(answer).toEqual({ ok: false, error: { code: "kept-apart" } });
  });

  it("takes back what was said of that very pair", async () => {
    expect(await subjectsJoined.holds(tablesWith("a!b"), join("a", "b"))).toMatchObject({ ok: true });
  });

  it("is free again where what was said was taken back", async () => {
    const answer = await subjectsJoined.holds(tablesWith("a=b", "a?c", "c=d"), join("b", "d"));
    expect(answer).toMatchObject({ ok: true });
  });

  it("is refused for what is not here", async () => {
    const answer = await subjectsJoined.holds(tablesWith(), join("a", "z"));
    expect(answer).toEqual({ ok: false, error: { code: "part-missing" } });
  });
});

describe("parting", () => {
  it("says of every pair across the two sides that it is not one thing", () => {
    const payload = { a: [node("a"), node("b")], b: [node("c")], reason: "another house" };
    const read = subjectsParted.parse({ v: 1 }, payload);
    expect(read).toMatchObject({ ok: true });
    const header = {
      v: 1,
      origin: "o",
      index: 1,
      at: "2026-03-02T09:00:00.000Z",
      type: "subjects.parted",
      payload: "",
    };
    const projected = subjectsParted.read(header, payload);
    const changes = projected.ok ? projected.changes : [];
    expect(
      changes.map(
        (change) => "fields" in change && [change.fields["a"], change.fields["b"], change.fields["isJoined"]],
      ),
    ).toEqual([
      [node("a"), node("c"), false],
      [node("b"), node("c"), false],
    ]);
  });

  it("is nothing new where all of it was said already", async () => {
    const payload = { a: [node("a")], b: [node("b")], reason: "" };
    expect(await subjectsParted.holds(tablesWith("a!b"), payload)).toEqual({ ok: true, value: SO_ALREADY });
    expect(await subjectsParted.holds(tablesWith("a=b"), payload)).toMatchObject({ ok: true, value: payload });
  });

  it("is refused where a part stands on both sides", () => {
    expect(subjectsParted.parse({ v: 1 }, { a: [node("a"), node("b")], b: [node("b")], reason: "" }).ok).toBe(false);
  });
});

describe("taking back what was decided", () => {
  const reopened = { pairs: [{ a: node("b"), b: node("a") }], reason: "" };

  it("leaves a pair neither one nor apart", () => {
    const header = {
      v: 1,
      origin: "o",
      index: 1,
      at: "2026-03-02T09:00:00.000Z",
      type: "subjects.reopened",
      payload: "",
    };
    const projected = subjectsReopened.read(header, reopened);
    const [change] = projected.ok ? projected.changes : [];
    expect(change && "fields" in change && change.fields).toMatchObject({ a: node("a"), b: node("b"), isJoined: null });
  });

  it("is nothing new where nothing is decided", async () => {
    const open = { ok: true, value: SO_ALREADY };
    expect(await subjectsReopened.holds(tablesWith("a?b"), reopened)).toEqual(open);
    expect(await subjectsReopened.holds(tablesWith(), reopened)).toEqual(open);
    expect(await subjectsReopened.holds(tablesWith("a!b"), reopened)).toEqual({ ok: true, value: reopened });
  });
});
