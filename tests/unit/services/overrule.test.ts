import { describe, expect, it } from "vitest";
import type { CaptureMade } from "../../../src/domain/evidence/captures";
import { readPolicy } from "../../../src/domain/policy";
import type { Ports } from "../../../src/services";
import { aProfileFact } from "../support/a-fact";
import { CASE, TOKEN, URL_READ, captureRequest, withServices } from "./support";

const HIRING = { ...CASE, kind: "hiring" } as const;
const ALARM = { kind: "health", words: "recovering from burnout" } as const;
const SAID = "Wrote a guide. I am recovering from burnout. I am pregnant with my second child.";
const FACTS = [aProfileFact("description", SAID), aProfileFact("birthDate", "1984-05-03")];

const reading = { subjects: [], facts: FACTS, warnings: [] };
const under = (overrule: readonly string[]): Partial<Ports> => ({
  policy: () => Promise.resolve(readPolicy({ desks: { hiring: { overrule } } })),
  readTab: () =>
    Promise.resolve({ ok: true, value: { page: "html", token: TOKEN, url: URL_READ, title: "Anna", reading } }),
  withheldOf: () => Promise.resolve({ token: TOKEN, kinds: [] }),
});

describe("what is withheld", () => {
  it("is shown of the kinds that the policy names, and not what fields tell", async () => {
    await withServices(
      async ({ withheldWords }) => {
        expect(await withheldWords({ tabId: 1, token: TOKEN })).toEqual({ ok: true, value: { passages: [ALARM] } });
        expect(await withheldWords({ tabId: 1, token: "another" })).toMatchObject({ error: { code: "page-moved" } });
      },
      under(["health", "birth-date"]),
    );
  });

  it("is not shown where the policy names none", async () => {
    await withServices(async ({ withheldWords }) => {
      expect(await withheldWords({ tabId: 1, token: TOKEN })).toMatchObject({ error: { code: "overrule-barred" } });
    }, under([]));
  });

  it("stays out of a page whose token is another's, and where the policy does not let it in", async () => {
    const read = { tabId: 1, withhold: true, overruled: { token: "another", passages: [ALARM] } };
    await withServices(
      async ({ readPage }) => {
        expect(JSON.stringify(await readPage(read))).not.toContain("burnout");
        const own = { ...read, overruled: { token: TOKEN, passages: [ALARM] } };
        expect(JSON.stringify(await readPage(own))).toContain("burnout");
      },
      under(["health"]),
    );
    await withServices(
      async ({ readPage }) => {
        const own = { ...read, overruled: { token: TOKEN, passages: [ALARM] } };
        expect(JSON.stringify(await readPage(own))).not.toContain("burnout");
      },
      under(["religion"]),
    );
  });

  it("is captured where it was overruled, which the entry says by kind; else refused as a whole", async () => {
    const { capture, ...others } = captureRequest();
    const page = { url: URL_READ, title: "Anna" };
    const request = { ...others, capture: { ...capture, page, facts: FACTS }, overruled: [ALARM] };
    await withServices(
      async ({ openCase, capturePage }, db) => {
        await openCase(HIRING);
        expect(await capturePage(request)).toMatchObject({ ok: true });
        const made = JSON.parse((await db.payloads.toArray()).at(-1)?.json ?? "null") as CaptureMade;
        expect(JSON.stringify(made.facts)).toContain("burnout");
        expect(JSON.stringify(made)).not.toMatch(/pregnant|1984/u);
        expect(made.overruledKinds).toEqual([{ kind: "health", count: 1 }]);
      },
      under(["health"]),
    );
    await withServices(
      async ({ openCase, capturePage }, db) => {
        await openCase(HIRING);
        expect(await capturePage(request)).toMatchObject({ error: { code: "overrule-barred" } });
        expect(await db.captures.count()).toBe(0);
      },
      under(["religion"]),
    );
  });
});
