import { describe, expect, it } from "vitest";
import type { CaptureMade, Withheld } from "../../../src/domain/evidence/captures";
import type { Fact } from "../../../src/domain/evidence/reading";
import type { PageCopy } from "../../../src/platform";
import type { Ports } from "../../../src/services";
import type { Database } from "../../../src/storage/reading";
import { aProfileFact, aReview } from "../support/a-fact";
import { CASE, TOKEN, URL_READ, captureRequest, entriesOf, withServices } from "./support";

const HIRING = { ...CASE, kind: "hiring" } as const;
const JOB = aProfileFact("jobTitle", "Buyer");
const TOLD = "Knows the law. I am pregnant with my second child.";

/** A tab whose page was read for a hiring case, and from which so much was withheld. */
const readFor = (kinds: readonly Withheld[], changes: Partial<Ports> = {}): Partial<Ports> => ({
  withheldOf: () => Promise.resolve({ token: TOKEN, kinds }),
  ...changes,
});

const request = (facts: Fact[], title = "Anna Muster") => {
  const { capture, ...others } = captureRequest();
  return { ...others, capture: { ...capture, page: { url: URL_READ, title }, facts } };
};

async function madeIn(db: Database): Promise<CaptureMade> {
  const { json } = (await db.payloads.toArray()).at(-1) ?? { json: "null" };
  return JSON.parse(json) as CaptureMade;
}

const allOf = async (db: Database): Promise<string> =>
  JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

describe("reading a page for a hiring case", () => {
  const reading = {
    subjects: [],
    facts: [JOB, aProfileFact("birthDate", "1984-05-03"), aProfileFact("description", TOLD)],
    warnings: [],
  };
  const answer = { page: "html", token: TOKEN, url: URL_READ, title: "Anna Muster, born 3 May 1984", reading };
  const readTab = () => Promise.resolve({ ok: true as const, value: answer });

  it("gives it without what must be withheld, by kind, and notes the kinds alone", async () => {
    const noted: unknown[] = [];
    const noteWithheld = (...of: unknown[]) => Promise.resolve(void noted.push(of));
    const kinds = [
      { kind: "birth-date", count: 2 },
      { kind: "pregnancy", count: 1 },
    ];
    await withServices(
      async ({ readPage }) => {
        const page = await readPage({ tabId: 1, withhold: true });
        expect(page).toMatchObject({
          ok: true,
          value: { withheldKinds: kinds, reading: { facts: [{ value: "Buyer" }, {}] } },
        });
        expect(JSON.stringify([page, noted])).not.toMatch(/1984|pregnant/u);
        expect(noted).toEqual([[1, { token: TOKEN, kinds }]]);
      },
      { readTab, noteWithheld },
    );
  });

  it("gives nothing of one that says too much to be looked through", async () => {
    const facts = Array.from({ length: 60 }, (_, n) =>
      aProfileFact("description", `${String(n)} ${"x".repeat(19_000)}`),
    );
    const value = { ...answer, reading: { ...reading, facts } };
    await withServices(
      async ({ readPage }) =>
        expect(await readPage({ tabId: 1, withhold: true })).toEqual({ ok: false, error: { code: "not-withheld" } }),
      { readTab: () => Promise.resolve({ ok: true, value }) },
    );
  });

  it("is as it is for every other case", async () => {
    await withServices(
      async ({ readPage }) => {
        const page = await readPage({ tabId: 1 });
        expect(page.ok && page.value.reading.facts).toEqual(reading.facts);
        expect(page.ok && "withheldKinds" in page.value).toBe(false);
      },
      { readTab },
    );
  });
});

describe("a capture to a hiring case", () => {
  it("holds nothing that must be withheld, whatever was sent, and says which kinds", async () => {
    const facts = [
      JOB,
      aProfileFact("birthDate", "1984-05-03"),
      { ...aProfileFact("description", "Knows the law."), original: { value: TOLD } },
      aReview({ text: TOLD, title: "Practising Muslim", author: "Born 3 May 1984" }),
      aProfileFact("Quotation.text", TOLD),
    ];
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(HIRING);
      expect(await capturePage(request(facts, "Anna Muster, 42-jährige Einkäuferin"))).toMatchObject({ ok: true });
      const made = await madeIn(db);
      expect(made.facts).toHaveLength(4);
      expect(made.withheldKinds?.map(({ kind }) => kind)).toEqual(["age", "birth-date", "religion", "pregnancy"]);
      expect(await allOf(db)).not.toMatch(/1984|pregnant|42-j|Practising/iu);
    }, readFor([]));
  });

  it("keeps what the official writes as it is", async () => {
    const note = { noteId: "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0001", text: "She said that she is pregnant." };
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(HIRING);
      await capturePage({ ...request([JOB]), note });
      expect(await allOf(db)).toContain(note.text);
    }, readFor([]));
  });

  it("is refused where the page was not looked through, or another reading of it was", async () => {
    await withServices(async ({ openCase, capturePage }, db) => {
      await openCase(HIRING);
      expect(await capturePage(request([JOB]))).toEqual({ ok: false, error: { code: "not-withheld" } });
      expect(await entriesOf(db)).toEqual(["case.opened"]);
    });
    const other = { withheldOf: () => Promise.resolve({ token: "another", kinds: [] }) };
    await withServices(async ({ openCase, capturePage }) => {
      await openCase(HIRING);
      expect(await capturePage(request([JOB]))).toEqual({ ok: false, error: { code: "not-withheld" } });
    }, other);
  });

  it("is refused where the case becomes one while the page is copied", async () => {
    let become: () => Promise<unknown> = () => Promise.resolve();
    const visiblePart = async () => {
      await become();
      return { is: "failed" as const };
    };
    const wholePage = () => Promise.resolve({ is: "failed" as const });
    await withServices(
      async ({ openCase, changeCase, capturePage }, db) => {
        await openCase(CASE);
        become = () => changeCase({ caseId: CASE.caseId, kind: "hiring" });
        const asked = { ...request([aProfileFact("birthDate", "1984-05-03")]), tier: "screenshot" as const };
        expect(await capturePage(asked)).toEqual({ ok: false, error: { code: "not-withheld" } });
        expect(await entriesOf(db)).not.toContain("capture.made");
      },
      { visiblePart, wholePage },
    );
  });

  it("is refused where nothing is left of it", async () => {
    await withServices(async ({ openCase, capturePage }) => {
      await openCase(HIRING);
      const asked = request([aProfileFact("birthDate", "1984-05-03"), aProfileFact("description", "Divorced.")]);
      expect(await capturePage(asked)).toEqual({ ok: false, error: { code: "all-withheld" } });
    }, readFor([]));
  });
});

describe("a snapshot for a hiring case", () => {
  const copy = (text: string): PageCopy => ({
    is: "done",
    copy: new Blob([`<p>${text}</p>`], { type: "text/html" }),
    text: new Blob([text], { type: "text/plain" }),
    lacks: { copy: [], text: [] },
  });
  const shot = () =>
    Promise.resolve({ is: "done" as const, picture: new Blob(["picture"], { type: "image/png" }), isCut: false });
  const camera = (text: string) => ({
    copyPage: () => Promise.resolve(copy(text)),
    visiblePart: shot,
    wholePage: shot,
  });

  it.each(["quote", "screenshot", "page"] as const)(
    "of %s is none where anything was withheld, and nothing is taken",
    async (tier) => {
      await withServices(
        async ({ openCase, capturePage }, db) => {
          await openCase(HIRING);
          expect(await capturePage({ ...request([JOB]), tier })).toMatchObject({
            ok: true,
            value: { missing: [{ reason: "withheld" }] },
          });
          expect((await madeIn(db)).snapshot).toMatchObject({
            tier: "none",
            artifacts: [],
            missing: [{ role: tier, reason: "withheld" }],
          });
          // The ports of the tests throw where anything is taken.
        },
        readFor([{ kind: "photo", count: 1 }]),
      );
    },
  );

  it.each(["quote", "screenshot", "page"] as const)(
    "of %s is none where the page says so beside the facts",
    async (tier) => {
      await withServices(
        async ({ openCase, capturePage }, db) => {
          await openCase(HIRING);
          await capturePage({ ...request([JOB]), tier });
          expect((await madeIn(db)).snapshot).toMatchObject({
            tier: "none",
            artifacts: [],
            missing: [{ reason: "withheld" }],
          });
          expect(await db.artifacts.count()).toBe(0);
        },
        readFor([], camera(TOLD)),
      );
    },
  );

  it.each(["quote", "screenshot", "page"] as const)(
    "of %s is kept of a page that says nothing of the kind",
    async (tier) => {
      await withServices(
        async ({ openCase, capturePage }, db) => {
          await openCase(HIRING);
          await capturePage({ ...request([JOB]), tier });
          expect((await madeIn(db)).snapshot).toMatchObject({ tier });
          expect(await db.artifacts.count()).toBeGreaterThan(0);
        },
        readFor([], camera("Knows the law of public procurement.")),
      );
    },
  );
});

describe("a picture on the page of a hiring case", () => {
  const copied = (html: string): PageCopy => ({
    is: "done",
    copy: new Blob([html], { type: "text/html" }),
    text: new Blob(["Buyer"], { type: "text/plain" }),
    lacks: { copy: [], text: [] },
  });
  it.each(['<img alt="">', "<i style=\"background:url('data:image/png;base64,')\"></i>"])(
    "may be of a person, so no copy is kept: %s",
    async (html) => {
      await withServices(
        async ({ openCase, capturePage }, db) => {
          await openCase(HIRING);
          await capturePage({ ...request([JOB]), tier: "quote" });
          expect((await madeIn(db)).snapshot).toMatchObject({ tier: "none", artifacts: [] });
        },
        readFor([], { copyPage: () => Promise.resolve(copied(html)) }),
      );
    },
  );
});

describe("marked words for a hiring case", () => {
  const marked = (words: string) => ({
    withholdIn: async (use: (answer: unknown) => void) => {
      const value = [
        {
          isPage: true,
          isInFrame: false,
          is: "marked",
          marked: {
            words,
            raw: words,
            selectors: [{ type: "TextQuoteSelector", exact: words, prefix: "pre", suffix: "post" }],
          },
        },
      ];
      await withServices(
        async ({ takeMarked }) => {
          use(await takeMarked({ tabId: 1, token: TOKEN, withhold: true }));
        },
        { markedInTab: () => Promise.resolve({ ok: true, value }) },
      );
    },
  });

  it("are taken without what must be withheld", async () => {
    await marked(TOLD).withholdIn((answer) => {
      expect(answer).toMatchObject({ ok: true, value: { marked: { words: "Knows the law. [withheld: pregnancy]." } } });
      expect(JSON.stringify(answer)).not.toContain("pregnant");
    });
  });

  it("are not taken where nothing else is left", async () => {
    await marked("Divorced.").withholdIn((answer) => {
      expect(answer).toEqual({ ok: false, error: { code: "mark-withheld" } });
    });
  });
});
