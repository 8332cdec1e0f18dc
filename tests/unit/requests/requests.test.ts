import "../support/extension";
import { describe, expect, it } from "vitest";
import {
  type Person,
  requestAnswered,
  requestDescribed,
  requestErased,
  requestOpened,
} from "../../../src/domain/keeping/requests";
import { holdPlaced } from "../../../src/domain/casework/protection";
import { eraseForRequest, findPerson } from "../../../src/jobs";
import {
  describingEntries,
  erasureItems,
  inboxItems,
  listSubjectRequests,
  subjectRequestById,
} from "../../../src/storage/reading";
import { everyString } from "../support/every-string";
import { aReview } from "../support/a-fact";
import { CASE, NOTE_ID, captureRequest, withServices } from "../services/support";

const ID = "0b8f1c9e-6f0e-4a53-9d51-2f6a3c1e7b10";
const PERSON: Person = {
  names: ["Ottilie Quast"],
  userNames: [],
  emails: [],
  telephones: ["0151 2345678"],
  profiles: [],
  places: ["Ellmont"],
};
const OPENED = { requestId: ID, right: "both", reference: "DS-1", receivedOn: "2026-01-31" } as const;
const retention = { months: {}, dayOf: (iso: string) => iso.slice(0, 10), today: "2026-02-01" };
const watch = { tell: () => undefined, signal: new AbortController().signal };

type Services = Parameters<Parameters<typeof withServices>[0]>[0];
type Db = Parameters<Parameters<typeof withServices>[0]>[1];

async function aCase({ openCase, capturePage }: Services): Promise<void> {
  await openCase(CASE);
  const { capture, ...request } = captureRequest({
    note: { noteId: NOTE_ID, text: "Ottilie Quast of Ellmont rang, 0151 2345678." },
  });
  const facts = [
    aReview({ author: "Ottilie Quast", text: "In Ellmont the best. My neighbour Bruno Feist agrees." }),
    aReview({ author: "Bruno Feist", text: "Frau Quast helped me." }),
  ].map(({ ...fact }) => ({ ...fact, subject: capture.facts[0]?.subject ?? "" }));
  await capturePage({ ...request, capture: { ...capture, facts: facts } });
}

const find = async (db: Db) => {
  const found = await findPerson.run({ requestId: ID, person: PERSON }, { db, textOfFile: (text) => text }, watch);
  if (!found.ok) throw new Error("not found");
  return found.value;
};

describe("a person's request", () => {
  it("waits in the inbox from its opening on, due one month after it came in, until it is answered", async () => {
    await withServices(async ({ perform }, db) => {
      expect((await perform(requestOpened, OPENED)).ok).toBe(true);
      expect(await inboxItems(db, { today: "2026-02-01", backupDue: undefined })).toMatchObject([
        { item: `request ${ID}`, kind: "request", due: "2026-02-28", title: "DS-1", sorted: "open" },
      ]);
      expect(await perform(requestOpened, { ...OPENED, reference: "DS-2" })).toMatchObject({
        error: { code: "request-exists" },
      });
      await perform(requestAnswered, { requestId: ID, answer: "nothing", words: "" });
      expect(await inboxItems(db, { today: "2026-02-01", backupDue: undefined })).toEqual([]);
      expect(await perform(requestDescribed, { requestId: ID, person: PERSON })).toMatchObject({
        error: { code: "request-answered" },
      });
      expect((await listSubjectRequests(db)).map(({ answer }) => answer)).toEqual(["nothing"]);
    });
  });

  it("finds what is theirs, what names them, and says which is likely and who else is there", async () => {
    await withServices(async (services, db) => {
      await aCase(services);
      const { hits, others } = await find(db);
      expect(hits.map(({ group, isLikely, why, caseIds }) => [group, isLikely, why, caseIds])).toEqual([
        ["author", true, "name-and-place", [CASE.caseId]],
        ["mention", false, "part-of-name", [CASE.caseId]],
        ["note", true, "identifier", [CASE.caseId]],
      ]);
      expect(others).toEqual(["Bruno Feist"]);
      expect(hits[1]?.says.some(({ text }) => text.includes("Bruno"))).toBe(false);
    });
  });

  it("is not a finding itself, and forgets whom it is about while it stays on record", async () => {
    await withServices(async ({ perform, erasePayload }, db) => {
      await perform(requestOpened, OPENED);
      await perform(requestDescribed, { requestId: ID, person: PERSON });
      expect((await find(db)).hits).toEqual([]);
      for (const entry of await describingEntries(db, ID))
        await erasePayload({ target: { what: "entry", ...entry }, reason: "request", words: "DS-1" });
      expect((await subjectRequestById(db, ID))?.person).toBeUndefined();
      expect((await subjectRequestById(db, ID))?.reference).toBe("DS-1");
      expect(await everyString(db)).not.toContain("Ottilie Quast");
    });
  });

  it("is erased where nothing speaks for keeping it, and recorded by names that say nothing", async () => {
    await withServices(async (services, db) => {
      const { perform, erasePayload } = services;
      await aCase(services);
      await perform(requestOpened, OPENED);
      const items = await erasureItems(db, (await find(db)).hits, retention);
      expect(items.map(({ target, kept, facts }) => [target.what, kept, facts])).toEqual([
        ["capture", ["open-case"], 2],
        ["note", ["open-case"], 0],
      ]);
      const ask = ((_name: string, request: never) => erasePayload(request)) as never;
      const [capture, note] = items;
      if (!capture || !note) throw new Error("nothing to erase");
      const kept = [{ target: capture.name, why: "open-case" as const }];
      const done = await eraseForRequest.run(
        { requestId: ID, items: [note], kept, words: "DS-1" },
        { db, ask, perform: perform },
        watch,
      );
      expect(done).toEqual({ ok: true, value: { items: 1, entries: 1 } });
      expect(await subjectRequestById(db, ID)).toMatchObject({ erased: [`note ${NOTE_ID}`], kept });
      expect((await find(db)).hits.map(({ group }) => group)).toEqual(["author", "mention"]);
    });
  });

  it("cannot touch what a legal hold keeps", async () => {
    await withServices(async (services, db) => {
      await aCase(services);
      await services.perform(holdPlaced, { caseId: CASE.caseId, reason: "Appeal" });
      const items = await erasureItems(db, (await find(db)).hits, retention);
      expect(items.map(({ kept }) => kept[0])).toEqual(["legal-hold", "legal-hold"]);
    });
  });

  it("takes no names of people into the record of what was done", async () => {
    await withServices(async ({ perform }) => {
      await perform(requestOpened, OPENED);
      const said = await perform(requestErased, { requestId: ID, erased: ["Ottilie Quast"], kept: [] }).catch(
        () => "refused",
      );
      expect(said === "refused" || !(said as { ok: boolean }).ok).toBe(true);
    });
  });
});
