import { describe, expect, it } from "vitest";
import type { CaptureMade } from "../../../src/domain/evidence/captures";
import { readPolicy } from "../../../src/domain/policy";
import type { PageCopy } from "../../../src/platform";
import { aReview } from "../support/a-fact";
import { everyString } from "../support/every-string";
import { CASE, NOTE_ID, captureRequest, withServices } from "./support";

const [AUTHOR, MENTIONED] = ["Ottilie Quast", "Bruno Feist"];
const facts = [
  aReview({ author: AUTHOR, text: `${MENTIONED} is right.` }),
  aReview({ author: MENTIONED, text: "Frau OTTILIE QUAST was kind." }),
];
const request = () => {
  const { capture, ...others } = captureRequest({ note: { noteId: NOTE_ID, text: `${AUTHOR} writes well.` } });
  return { ...others, tier: "page" as const, capture: { ...capture, facts } };
};
const held = (pseudonyms: unknown) => readPolicy({ desks: { placement: { pseudonyms } } });
const copy = (): Promise<PageCopy> =>
  Promise.resolve({
    is: "done",
    copy: new Blob([`<p>${AUTHOR}</p>`]),
    lacks: { copy: [], text: [] },
  } as unknown as PageCopy);

describe("a capture where the agency wants pseudonyms", () => {
  it.each([true, "perhaps"])(
    "has no reviewer's name in anything that is stored, nor a copy of the page (%j)",
    async (said) => {
      await withServices(
        async ({ openCase, capturePage }, db) => {
          await openCase(CASE);
          const done = await capturePage(request());
          expect(done).toMatchObject({ ok: true, value: { missing: [{ role: "page", reason: "withheld" }] } });
          const all = await everyString(db);
          for (const name of [AUTHOR, MENTIONED, "OTTILIE QUAST"]) expect(JSON.stringify(all)).not.toContain(name);
          expect(await db.artifacts.count()).toBe(0);
        },
        { policy: () => Promise.resolve(held(said)), copyPage: copy },
      );
    },
  );

  it("leaves nothing of the page where the agency came to want them while it was copied", async () => {
    let asked = 0;
    await withServices(
      async ({ openCase, capturePage }, db) => {
        await openCase(CASE);
        asked = 0;
        expect((await capturePage({ ...request(), tier: "quote" })).ok).toBe(true);
        const { json = "" } = (await db.payloads.toArray()).find((row) => row.json.includes("readAt")) ?? {};
        const { snapshot } = JSON.parse(json) as CaptureMade;
        expect(snapshot).toMatchObject({ tier: "none", artifacts: [] });
        expect(json).not.toContain(AUTHOR);
      },
      { policy: () => Promise.resolve(held((asked += 1) > 1)), copyPage: copy },
    );
  });

  it("keeps names as they are where it does not", async () => {
    await withServices(
      async ({ openCase, capturePage }, db) => {
        await openCase(CASE);
        await capturePage({ ...request(), tier: "none" });
        expect(JSON.stringify(await everyString(db))).toContain(AUTHOR);
      },
      { policy: () => Promise.resolve(held(false)) },
    );
  });
});
