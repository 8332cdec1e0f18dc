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

  it("never says the keys that sign what is sent, and tells one from another", async () => {
    const secret = `whsec_${btoa("0123456789abcdef0123456789abcdef")}`;
    await beside(async (record, db) => {
      await record({ caseSystem: { name: "Falcon", secrets: [secret] } });
      const first = (await lastPolicy(db))?.policy ?? "";
      expect(first).toMatch(/"secrets":\["sha256:[0-9a-f]{16}"\]/u);
      expect(first).not.toContain(secret.slice(6, 20));
      await record({ caseSystem: { name: "Falcon", secrets: `${secret}x` } });
      expect(await lastPolicy(db)).toMatchObject({ changed: ["caseSystem"] });
    });
  });

  it("never has a key or a token to another system in it", async () => {
    await beside(async (record, db) => {
      const open311 = [{ url: "https://311.example.org/v2", key: "secret-1" }];
      await record({ open311, ckan: { url: "https://data.example.org", token: "secret-2" } });
      const last = await lastPolicy(db);
      expect(last?.policy).toContain("https://311.example.org/v2");
      expect(last?.policy).toContain("https://data.example.org");
      expect(JSON.stringify(await db.payloads.toArray())).not.toContain("secret-");
      await record({
        open311: [{ url: "https://311.example.org/v2", key: "secret-3" }],
        ckan: { url: "https://data.example.org", token: "secret-4" },
      });
      expect(await entriesOf(db)).toEqual(["policy.changed"]);
    });
  });

  it("never has what a team's servers are asked with, nor a key where a list of parts should stand", async () => {
    await beside(async (record, db) => {
      const team = { name: "north", addresses: ["wss://log.example.org"], credentials: "ada:secret-1" };
      await record({ team: { ...team, secrets: [btoa("secret-2 secret-2 secret-2 secre")] }, ckan: "secret-3" });
      const { policy } = (await lastPolicy(db)) ?? {};
      expect(policy).toContain("wss://log.example.org");
      expect(policy).not.toContain("secret-");
      expect(policy).not.toContain(btoa("secret-2").slice(0, 8));
      await record({ team: { ...team, secrets: [btoa("another another another another!")] }, ckan: "" });
      expect(await lastPolicy(db)).toMatchObject({ changed: ["team"] });
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
