import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { CaptureMade } from "../../../src/domain/evidence/captures";
import { readPolicy } from "../../../src/domain/policy";
import type { PageCopy, Shot } from "../../../src/platform";
import type { Ports } from "../../../src/services";
import type { Database } from "../../../src/storage/reading";
import { CASE, TOKEN, URL_READ, captureRequest, entriesOf, withServices } from "./support";

const png = (text: string) => new Blob([text], { type: "image/png" });
const shot = (text: string): Shot => ({ is: "done", picture: png(text), isCut: false });
const PAGE: PageCopy = {
  is: "done",
  copy: new Blob(["<p>copy"], { type: "text/html" }),
  text: new Blob(["words"], { type: "text/plain" }),
  lacks: { copy: [], text: [] },
};

const camera = (changes: Partial<Ports> = {}): Partial<Ports> => ({
  visiblePart: () => Promise.resolve(shot("part")),
  wholePage: () => Promise.resolve(shot("whole")),
  copyPage: () => Promise.resolve(PAGE),
  ...changes,
});

async function madeIn(db: Database): Promise<CaptureMade> {
  const { json } = (await db.payloads.toArray()).at(-1) ?? { json: "null" };
  return JSON.parse(json) as CaptureMade;
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("a capture with a snapshot", () => {
  it.each([
    ["none", []],
    ["quote", ["quote", "text"]],
    ["screenshot", ["screenshot", "full-screenshot"]],
    ["page", ["screenshot", "page", "text", "full-screenshot"]],
  ] as const)("of %s cites what was kept", async (tier, roles) => {
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      expect(await capturePage(captureRequest({ tier }))).toMatchObject({ ok: true });
      const { snapshot } = await madeIn(db);
      expect(snapshot?.tier).toBe(tier);
      expect(snapshot?.artifacts.map(({ role }) => role)).toEqual(roles);
      expect(await db.artifacts.count()).toBe(roles.length);
    }, camera());
  });

  it("names bytes by their SHA-256 and keeps the same bytes once", async () => {
    await withServices(
      async ({ openCase, capturePage }, db) => {
        await openCase(CASE);
        await capturePage(captureRequest({ tier: "screenshot" }));
        const { snapshot } = await madeIn(db);
        expect(snapshot?.artifacts.map(({ sha256 }) => sha256)).toEqual([hashOf("same"), hashOf("same")]);
        expect(await db.artifacts.count()).toBe(1);
      },
      camera({ visiblePart: () => Promise.resolve(shot("same")), wholePage: () => Promise.resolve(shot("same")) }),
    );
  });

  it("does not cite bytes that were erased between their keeping and its entry", async () => {
    let held: Database | undefined;
    await withServices(
      async ({ openCase, capturePage }, db) => {
        held = db;
        await openCase(CASE);
        const missing = [{ role: "screenshot", reason: "failed" }];
        expect(await capturePage(captureRequest({ tier: "screenshot" }))).toMatchObject({
          ok: true,
          value: { missing },
        });
        const { snapshot } = await madeIn(db);
        expect(snapshot?.artifacts.map(({ role }) => role)).toEqual(["full-screenshot"]);
        expect(snapshot?.missing).toEqual(missing);
      },
      // The page is asked once more whether it is still there, when all has been kept.
      camera({
        whereIs: async () => {
          await held?.artifacts.delete(hashOf("part"));
          return { ok: true, value: { token: TOKEN, url: URL_READ } };
        },
      }),
    );
  });

  it("is made all the same where nothing could be taken, and says so", async () => {
    const failing = camera({
      visiblePart: () => Promise.resolve({ is: "not-in-front" }),
      wholePage: () => Promise.resolve({ is: "not-allowed" }),
      copyPage: () => Promise.resolve({ is: "too-slow" }),
    });
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      expect(await capturePage(captureRequest({ tier: "page" }))).toMatchObject({ ok: true });
      expect((await madeIn(db)).snapshot).toEqual({
        tier: "page",
        artifacts: [],
        missing: [
          { role: "screenshot", reason: "not-in-front" },
          { role: "page", reason: "too-slow" },
          { role: "full-screenshot", reason: "not-allowed" },
        ],
      });
    }, failing);
  });

  it.each([
    ["its part on screen", { visiblePart: () => Promise.resolve({ is: "busy" }) }],
    ["its copy", { copyPage: () => Promise.resolve({ is: "busy" }) }],
    ["its picture", { wholePage: () => Promise.resolve({ is: "busy" }) }],
  ] as [string, Partial<Ports>][])("ends the capture where the page falls silent over %s", async (_what, silent) => {
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      expect(await capturePage(captureRequest({ tier: "page" }))).toEqual({ ok: false, error: { code: "page-busy" } });
      expect(await entriesOf(db)).toEqual(["case.opened"]);
      expect(await db.artifacts.count()).toBe(0);
    }, camera(silent));
  });

  it("says what the copy lacks, and where a picture ends before the page does", async () => {
    const lacking = camera({
      copyPage: () => Promise.resolve({ ...PAGE, lacks: { copy: ["frames:2"], text: ["cut"] } }),
      wholePage: () => Promise.resolve({ is: "done", picture: png("w"), isCut: true }),
    });
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      await capturePage(captureRequest({ tier: "page" }));
      expect((await madeIn(db)).snapshot?.missing).toEqual([
        { role: "page", reason: "frames:2" },
        { role: "text", reason: "cut" },
        { role: "full-screenshot", reason: "cut" },
      ]);
    }, lacking);
  });

  it("is made without what the disk has no room for", async () => {
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      db.artifacts.hook("creating", () => {
        throw new DOMException("no room", "QuotaExceededError");
      });
      expect(await capturePage(captureRequest({ tier: "screenshot" }))).toMatchObject({ ok: true });
      const { snapshot } = await madeIn(db);
      expect([snapshot?.artifacts, snapshot?.missing?.map(({ reason }) => reason)]).toEqual([
        [],
        ["storage-full", "storage-full"],
      ]);
    }, camera());
  });

  it("is refused where the page moved while its snapshot was taken", async () => {
    let url = URL_READ;
    const moving = camera({
      whereIs: () => Promise.resolve({ ok: true, value: { token: TOKEN, url } }),
      copyPage: () => {
        url = "https://care.example/homes/8";
        return Promise.resolve(PAGE);
      },
    });
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      expect(await capturePage(captureRequest({ tier: "page" }))).toEqual({ ok: false, error: { code: "page-moved" } });
      expect(await entriesOf(db)).toEqual(["case.opened"]);
    }, moving);
  });

  it("is called off while its snapshot is taken, with nothing written", async () => {
    const cancelled = new Set<string>();
    const told: unknown[] = [];
    const waiting = camera({
      markCancelled: (id) => Promise.resolve(void cancelled.add(id)),
      forgetCancelled: (id) => Promise.resolve(void cancelled.delete(id)),
      wasCancelled: (id) => Promise.resolve(cancelled.has(id)),
      tellCapture: (_tab, progress) => Promise.resolve(void told.push(progress?.step)),
      wholePage: async (_tab, { onProgress, isStopped }) => {
        await onProgress(1, 3);
        return (await isStopped()) ? { is: "stopped" } : shot("whole");
      },
    });
    await withServices(async ({ openCase, capturePage, cancelCapture }, db) => {
      await openCase(CASE);
      const request = captureRequest({ tier: "screenshot" });
      await cancelCapture({ captureId: request.capture.captureId });
      expect(await capturePage(request)).toEqual({ ok: false, error: { code: "cancelled" } });
      expect(await entriesOf(db)).toEqual(["case.opened"]);
      expect(await db.artifacts.count()).toBe(0);
      expect(told.at(-1)).toBeUndefined();
      // What was called off can be asked for again.
      expect(await capturePage(request)).toMatchObject({ ok: true });
    }, waiting);
  });

  it("keeps what the agency has set, whatever the panel asks for", async () => {
    const locked = camera({
      policy: () => Promise.resolve(readPolicy({ snapshots: { placement: { tier: "screenshot", locked: true } } })),
    });
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      await capturePage(captureRequest({ tier: "page" }));
      expect((await madeIn(db)).snapshot?.tier).toBe("screenshot");
    }, locked);
  });

  it("cites nothing that the panel says was kept", async () => {
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(CASE);
      const request = captureRequest();
      const forged = { ...request.capture, snapshot: { tier: "page", artifacts: [] } } as typeof request.capture;
      await capturePage({ ...request, capture: forged });
      expect((await madeIn(db)).snapshot).toEqual({ tier: "none", artifacts: [] });
    });
  });
});
