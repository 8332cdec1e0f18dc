import { describe, expect, it } from "vitest";
import { recordPolicy } from "../../../src/services";
import { lastPolicy } from "../../../src/storage/reading";
import { withDatabase } from "../support/memory-database";
import { steadyPorts } from "../support/ports";
import { entriesOf, tabShowing } from "./support";

/** A log beside a browser whose policy is what the test says. */
const beside = (
  use: (
    record: (held: object | undefined, from?: "managed" | "file") => Promise<unknown>,
    db: Parameters<typeof lastPolicy>[0],
  ) => Promise<void>,
) =>
  withDatabase((db) =>
    use(
      (held, from = "managed") =>
        recordPolicy({
          ...tabShowing(null),
          ...steadyPorts(),
          db,
          seal: () => undefined,
          ready: () => Promise.resolve(),
          heldPolicy: () => Promise.resolve(held && { set: held, from }),
        }),
      db,
    ),
  );

describe("each change of the agency's policy", () => {
  it("is an entry with what is another", async () => {
    await beside(async (record, db) => {
      await record({ watching: "barred", desks: { hiring: { allowedHosts: [] } } });
      expect(await lastPolicy(db)).toMatchObject({
        policy: '{"desks":{"hiring":{"allowedHosts":[]}},"watching":"barred"}',
        changed: ["desks", "watching"],
        from: "managed",
      });
      await record({ desks: { hiring: { allowedHosts: [] } } });
      expect(await lastPolicy(db)).toMatchObject({ changed: ["watching"] });
      await record({});
      expect(await lastPolicy(db)).toMatchObject({ policy: "{}", changed: ["desks"] });
    });
  });

  it("says whether it came as a file, and that such a one was taken away", async () => {
    await beside(async (record, db) => {
      await record({ watching: "barred" }, "file");
      expect(await lastPolicy(db)).toMatchObject({ changed: ["watching"], from: "file" });
      await record({});
      expect(await lastPolicy(db)).toMatchObject({ policy: "{}", changed: ["watching"], from: "file" });
    });
  });

  it("is written once, in whatever order its settings are held", async () => {
    await beside(async (record, db) => {
      await record({ language: "de", locked: ["language"] });
      await record({ locked: ["language"], language: "de" });
      expect(await entriesOf(db)).toEqual(["policy.changed"]);
    });
  });

  it("is none where there never was a policy, nor while it is not known", async () => {
    await beside(async (record, db) => {
      await record({});
      await record(undefined);
      expect(await entriesOf(db)).toEqual([]);
      await record({ language: "de" });
      await record(undefined);
      expect(await entriesOf(db)).toEqual(["policy.changed"]);
    });
  });

  it("is written also where the policy is too long to be kept, or has half characters", async () => {
    await beside(async (record, db) => {
      await record({ recipes: `\ud800${"x".repeat(300_000)}` });
      expect(await lastPolicy(db)).toMatchObject({ policy: null, changed: ["recipes"] });
    });
  });
});
