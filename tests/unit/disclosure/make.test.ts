import "../support/extension";
import { describe, expect, it } from "vitest";
import { type DisclosureDraft, EMPTY_DISCLOSURE } from "../../../src/domain/files/disclosure";
import { noteAdded } from "../../../src/domain/casework/annotation";
import { caseOpened } from "../../../src/domain/casework/cases";
import { captureMade } from "../../../src/domain/evidence/captures";
import { draft } from "../../../src/domain/ledger/log";
import { makeDisclosure } from "../../../src/jobs";
import type { Database } from "../../../src/storage/reading";
import { keepArtifact } from "../../../src/storage/writing";
import { aReview } from "../support/a-fact";
import { CAPTURE_IDS, NOTE_IDS } from "../support/payloads";
import { NINE } from "../support/ports";
import { withDatabase } from "../support/memory-database";
import { logged } from "../exchange/support/written";
import { desk } from "../jobs/desk";
import { unwatched } from "../jobs/support";

const CASE = "PL-2026-0142";
const ID = "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0001";
const [X, Y] = ["Xaverina Quellbrunnhuber", "Yo Li"];
const PICTURE = Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 251);

async function aCase(db: Database, secret: string): Promise<string> {
  const { sha256, bytes } = await keepArtifact(db, new Blob([PICTURE], { type: "image/png" }));
  const entries = [
    draft(caseOpened, { caseId: CASE, kind: "placement", title: `Place for ${secret}`, purpose: "Care" }),
    draft(captureMade, {
      captureId: CAPTURE_IDS[0],
      caseId: CASE,
      page: { url: "https://www.care.example/7", title: `House of ${secret}` },
      readAt: NINE,
      subjects: [{ id: "#home", types: ["NursingHome"], name: `${secret} House`, identifiers: [] }],
      facts: [
        { ...aReview(), subject: "#home", author: secret, text: `I, ${secret}, was there with Petra Pfau.` },
        { ...aReview(), subject: "#home", author: "Petra Pfau", text: "Kind people. petra pfau wrote this." },
        { ...aReview(), subject: "#home", author: "Zo", text: "Zo said so." },
      ],
      seen: { review: 3 },
      snapshot: { tier: "page", artifacts: [{ role: "screenshot", sha256, bytes, mediaType: "image/png" }] },
    }),
    draft(noteAdded, { noteId: NOTE_IDS[0], caseId: CASE, text: `Called ${secret}; they told of the road.` }),
  ];
  for (const [n, one] of entries.entries()) await logged(db, [one], n * 100);
  return sha256;
}

/** Ids that count, from a seed on. */
function counting(seed: number): () => string {
  let n = seed * 1_000;
  return () => `${String((n += 1)).padStart(8, "0")}-0000-4000-8000-000000000000`;
}

async function made(db: Database, of: Partial<DisclosureDraft>, seed = 1) {
  const at = desk(db);
  const ports = {
    ...at.ports,
    newId: counting(seed),
    localDay: (iso: string) => iso.slice(0, 10),
    burnPicture: (_bytes: Blob, areas: readonly unknown[]) => Promise.resolve(Uint8Array.of(areas.length, 9, 9)),
  };
  const done = await makeDisclosure.run(
    { caseId: CASE, language: "en", draft: { ...EMPTY_DISCLOSURE, ...of } },
    ports,
    unwatched,
  );
  if (!done.ok) throw new Error(done.error.code);
  const file = at.addresses.get(done.value.address);
  return { done: done.value, zip: Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer()) };
}

const term = (words: string) => ({
  id: ID,
  exemption: "personal-data" as const,
  words: "",
  of: "term" as const,
  term: words,
});

const released = (secret: string, of: (sha256: string) => Partial<DisclosureDraft>) =>
  withDatabase(async (db) => (await made(db, of(await aCase(db, secret)))).zip);

describe("a file that is disclosed", () => {
  it("is the same whatever was redacted in it by its words", async () => {
    const [x, y] = [
      await released(X, () => ({ redactions: [term(X)] })),
      await released(Y, () => ({ redactions: [term(Y)] })),
    ];
    expect(x.equals(y)).toBe(true);
    const text = x.toString("utf8");
    for (let at = 0; at + 4 <= X.length; at++) expect(text).not.toContain(X.slice(at, at + 4));
    expect(text).toContain("they told of the road");
  });

  it("is the same whoever it was that goes by a pseudonym", async () => {
    const [x, y] = [await released("Aaron Abt", () => term2), await released("Zora Zwick", () => term2)];
    expect(x.equals(y)).toBe(true);
    expect(x.toString("utf8")).not.toContain("Petra");
    expect(x.toString("utf8")).not.toContain("pfau");
    expect(x.toString("utf8")).not.toMatch(/\bZo\b/u);
  });

  it("names nobody's hash, number or place in the log", () =>
    withDatabase(async (db) => {
      const sha256 = await aCase(db, X);
      const { zip } = await made(db, { pictures: [sha256] });
      const text = zip.toString("utf8");
      const known = [
        ...(await db.entries.toArray()).flatMap(({ payload, origin }) => [payload, origin]),
        sha256,
        CAPTURE_IDS[0],
        NOTE_IDS[0],
      ];
      for (const one of known) expect(text).not.toContain(one);
      expect(text).not.toMatch(/\bentry\b|\uE000|[0-9a-f]{32}/u);
      expect(zip.includes(Buffer.from(PICTURE))).toBe(false);
      expect(text).toContain("pictures/");
    }));

  it("shares no id or pseudonym with another of the same case", () =>
    withDatabase(async (db) => {
      await aCase(db, X);
      const ids = async (seed: number, redactions: DisclosureDraft["redactions"]) =>
        new Set((await made(db, { redactions }, seed)).zip.toString("utf8").match(/reviewer-\w{10}|\w{8}-0000-4000/gu));
      const [one, other] = [await ids(1, []), await ids(2, [term("road")])];
      expect(one.size).toBeGreaterThan(3);
      expect([...one].filter((id) => other.has(id))).toEqual([]);
    }));

  it("leaves out every picture that was not looked at, and says so", async () => {
    const zip = await released(X, () => ({}));
    expect(zip.toString("utf8")).toContain("A picture of the page was kept and is not in this file.");
    expect(zip.toString("utf8")).not.toContain("pictures/");
  });

  it("hides a whole block alike, and a name that is redacted in part whole", async () => {
    const block = (text: string) => ({
      id: ID,
      exemption: "other" as const,
      words: "Too early",
      of: "block" as const,
      text,
    });
    const part = (text: string, from: number, to: number) => ({ ...block(text), of: "part" as const, from, to });
    const hidden = (secret: string) => {
      const note = `Called ${secret}; they told of the road.`;
      const review = `I, ${secret}, was there with Petra Pfau.`;
      return {
        redactions: [
          block(note),
          part(review, 3, 5),
          block(`Place for ${secret}`),
          block(`House of ${secret}`),
          block(`${secret} House`),
        ],
      };
    };
    const [x, y] = [await released(X, () => hidden(X)), await released(Y, () => hidden(Y))];
    expect(x.equals(y)).toBe(true);
    expect(x.toString("utf8")).not.toContain("Quell");
    expect(x.toString("utf8")).toContain("other reason: Too early");
  });

  it("is not made where the case changed under a redaction", () =>
    withDatabase(async (db) => {
      await aCase(db, X);
      await expect(made(db, { redactions: [term("never written")] })).rejects.toThrow("stray");
    }));

  it("is in the log by its bytes and the number of its redactions, never by what they hide", () =>
    withDatabase(async (db) => {
      await aCase(db, X);
      const { done } = await made(db, { redactions: [term(X), { ...term("road"), exemption: "deliberation" }] });
      expect(done.unrecorded).toBeUndefined();
      const said = (await db.payloads.toArray()).map(({ json }) => json).find((json) => json.includes(done.sha256));
      expect(JSON.parse(said ?? "")).toMatchObject({
        redactions: [
          { exemption: "personal-data", count: 1 },
          { exemption: "deliberation", count: 1 },
        ],
        pictures: { out: 0, left: 1 },
      });
      expect(said).not.toContain("road");
    }));
});

const term2 = { redactions: [term("no such"), term("House")].slice(1) };
