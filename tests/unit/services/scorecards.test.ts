import { describe, expect, it } from "vitest";
import {
  type Card,
  type Requirement,
  cardCommitment,
  candidateAdded,
  evidenceMapped,
  officersAsked,
  requirementDigest,
  requirementSet,
  requirementsDigest,
  scoreChanged,
  scorecardOpened,
  scorecardSealed,
  scorecardWithdrawn,
  writeScorecardFile,
} from "../../../src/domain/casework/scorecards";
import type { asked } from "../support/asked";
import { CANDIDATE, CASE_ID, requirementId } from "../scorecards/a-card";
import { CASE, withServices } from "./support";

const HIRING = { ...CASE, caseId: CASE_ID, kind: "hiring" } as const;
const LAW: Requirement = {
  name: "Public procurement law",
  must: true,
  weight: 60,
  evidence: "Years in public buying.",
};
const SALTS = ["1".repeat(64), "2".repeat(64)] as const;
type Services = ReturnType<typeof asked>;

/** A hiring case with one requirement and one candidate. */
async function begun(services: Services): Promise<void> {
  await services.openCase(HIRING);
  const of = { caseId: CASE_ID, requirementId: requirementId(0) };
  await done(services.perform(requirementSet, { ...of, says: LAW, order: 0, reason: "", after: null }));
  await done(services.perform(candidateAdded, { caseId: CASE_ID, candidate: CANDIDATE, number: 1 }));
}

async function done(asked: Promise<{ readonly ok: boolean }>): Promise<void> {
  expect(await asked).toMatchObject({ ok: true });
}

const cardBy = (by: string, n: number, says = LAW): Card => ({
  scorecardId: `5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c120${n}`,
  caseId: CASE_ID,
  candidate: CANDIDATE,
  by,
  scores: [{ requirementId: requirementId(0), digest: requirementDigest(says), score: 2, reason: "Eleven years." }],
});

const sealing = (card: Card, salt: string) => ({
  ...{ scorecardId: card.scorecardId, caseId: CASE_ID, candidate: CANDIDATE, by: card.by },
  requirements: requirementsDigest(card.scores),
  commitment: cardCommitment(salt, card),
});
const sealed = (card: Card, salt: string) => ({ ...sealing(card, salt), elsewhere: null });

const [ONE, OTHER] = [cardBy("E. Sanders", 1), cardBy("P. van Laar", 2)];

describe("scorecards at one installation", () => {
  it("are opened once all are in, and keep nothing back then", () =>
    withServices(async (services, db) => {
      await begun(services);
      await done(services.perform(scorecardSealed, sealed(ONE, SALTS[0])));
      const early = await services.perform(scorecardOpened, { card: ONE, salt: SALTS[0] });
      expect(early).toMatchObject({ error: { code: "scorecards-waiting" } });
      expect((await db.payloads.toArray()).some(({ json }) => json.includes("Eleven years."))).toBe(false);
      await done(services.perform(scorecardSealed, sealed(OTHER, SALTS[1])));
      await done(services.perform(scorecardOpened, { card: ONE, salt: SALTS[0] }));
      await done(services.perform(scorecardOpened, { card: OTHER, salt: SALTS[1] }));
      expect(await db.scorecards.get(ONE.scorecardId)).toMatchObject({ scores: ONE.scores });
    }));

  it("are refused where they are not what was handed in", () =>
    withServices(async (services) => {
      await begun(services);
      await done(services.perform(scorecardSealed, sealed(ONE, SALTS[0])));
      await done(services.perform(scorecardSealed, sealed(OTHER, SALTS[1])));
      const changed = { ...ONE, scores: ONE.scores.map((one) => ({ ...one, score: 1 as const })) };
      for (const reveal of [
        { card: changed, salt: SALTS[0] },
        { card: ONE, salt: SALTS[1] },
      ])
        expect(await services.perform(scorecardOpened, reveal)).toMatchObject({ error: { code: "scorecard-false" } });
    }));

  it("are one for each name, as many as the case asks for, and none after one was seen", () =>
    withServices(async (services) => {
      await begun(services);
      await done(services.perform(officersAsked, { caseId: CASE_ID, officers: 2 }));
      await done(services.perform(scorecardSealed, sealed(ONE, SALTS[0])));
      const again = await services.perform(scorecardSealed, sealed(cardBy(" e. SANDERS", 3), SALTS[1]));
      expect(again).toMatchObject({ error: { code: "scorecard-same-officer" } });
      const fewer = await services.perform(officersAsked, { caseId: CASE_ID, officers: 3 });
      expect(fewer).toMatchObject({ error: { code: "scorecards-sealed" } });
      await done(services.perform(scorecardSealed, sealed(OTHER, SALTS[1])));
      const third = sealed(cardBy("A. Third", 4), SALTS[1]);
      expect(await services.perform(scorecardSealed, third)).toMatchObject({ error: { code: "scorecards-full" } });
      await done(services.perform(scorecardOpened, { card: ONE, salt: SALTS[0] }));
      const gone = { scorecardId: OTHER.scorecardId, caseId: CASE_ID, candidate: CANDIDATE, reason: "Lost." };
      await done(services.perform(scorecardWithdrawn, gone));
      expect(await services.perform(scorecardSealed, third)).toMatchObject({ error: { code: "scorecards-open" } });
    }));

  it("are of the requirements as they stand; these change with a reason then", () =>
    withServices(async (services, db) => {
      await begun(services);
      await done(services.perform(scorecardSealed, sealed(ONE, SALTS[0])));
      const after = (await db.requirements.get(requirementId(0)))?.setIn ?? null;
      const of = { caseId: CASE_ID, requirementId: requirementId(0), order: 0, after };
      const says = { ...LAW, weight: 50 };
      const silent = await services.perform(requirementSet, { ...of, says, reason: "" });
      expect(silent).toMatchObject({ error: { code: "requirement-reason" } });
      const unseen = await services.perform(requirementSet, { ...of, says, reason: "So.", after: null });
      expect(unseen).toMatchObject({ error: { code: "requirement-changed" } });
      await done(services.perform(requirementSet, { ...of, says, reason: "The works council asked." }));
      const older = await services.perform(scorecardSealed, sealed(OTHER, SALTS[1]));
      expect(older).toMatchObject({ error: { code: "requirements-changed" } });
      await done(services.perform(scorecardSealed, sealed(cardBy("P. van Laar", 5, says), SALTS[1])));
    }));

  it("are changed with the old score and a reason, once all are open", () =>
    withServices(async (services) => {
      await begun(services);
      await done(services.perform(scorecardSealed, sealed(ONE, SALTS[0])));
      await done(services.perform(scorecardSealed, sealed(OTHER, SALTS[1])));
      await done(services.perform(scorecardOpened, { card: ONE, salt: SALTS[0] }));
      const of = {
        scorecardId: ONE.scorecardId,
        caseId: CASE_ID,
        candidate: CANDIDATE,
        requirementId: requirementId(0),
      };
      const change = { ...of, from: 2, to: 3, reason: "Talked over." } as const;
      expect(await services.perform(scoreChanged, change)).toMatchObject({ error: { code: "scorecards-waiting" } });
      await done(services.perform(scorecardOpened, { card: OTHER, salt: SALTS[1] }));
      await done(services.perform(scoreChanged, change));
      const stale = await services.perform(scoreChanged, { ...change, to: 1 });
      expect(stale).toMatchObject({ error: { code: "score-differs" } });
    }));

  it("are for hiring cases alone, and for who is a candidate", () =>
    withServices(async (services) => {
      await services.openCase(CASE);
      const elsewhere = await services.perform(candidateAdded, {
        caseId: CASE.caseId,
        candidate: CANDIDATE,
        number: 1,
      });
      expect(elsewhere).toMatchObject({ error: { code: "case-not-hiring" } });
      await begun(services);
      const taken = await services.perform(candidateAdded, { caseId: CASE_ID, candidate: `${CANDIDATE}2`, number: 1 });
      expect(taken).toMatchObject({ error: { code: "candidates-changed" } });
      const fact = { origin: `counterflow/${"0".repeat(32)}`, index: 1, fact: 0 };
      const of = { caseId: CASE_ID, candidate: `${CANDIDATE}2`, requirementId: requirementId(0), fact };
      expect(await services.perform(evidenceMapped, of)).toMatchObject({ error: { code: "candidate-missing" } });
    }));
});

/** Another installation has another origin. */
const ANOTHER = { randomHex: (bytes: number) => "f".repeat(2 * bytes) };

/** The file by which an officer at another installation is bound. */
async function sealedElsewhere(card: Card, salt: string, of = `counterflow/${"0".repeat(32)}`): Promise<string> {
  let file = "";
  await withServices(async (services) => {
    await services.openCase({ ...CASE, caseId: "OTHER-1" });
    const made = await services.sealForOther({ statement: sealing(card, salt), of });
    if (made.ok) file = made.value.file;
  }, ANOTHER);
  return file;
}

describe("a scorecard from another installation", () => {
  it("comes in sealed, then open, each once, and is what was handed in", () =>
    withServices(async (services, db) => {
      await begun(services);
      const text = await sealedElsewhere(OTHER, SALTS[1]);
      expect(text).not.toContain("Eleven years.");
      const taken = { ok: true, value: { by: "P. van Laar", is: "sealed" } };
      expect(await services.takeScorecard({ text })).toEqual(taken);
      expect(await services.takeScorecard({ text })).toEqual(taken);
      const opening = { text: writeScorecardFile({ opened: { card: OTHER, salt: SALTS[1] } }) };
      expect(await services.takeScorecard(opening)).toMatchObject({ error: { code: "scorecards-waiting" } });
      await done(services.perform(scorecardSealed, sealed(ONE, SALTS[0])));
      const other = { ...OTHER, scores: OTHER.scores.map((one) => ({ ...one, score: 1 as const })) };
      const changed = { text: writeScorecardFile({ opened: { card: other, salt: SALTS[1] } }) };
      expect(await services.takeScorecard(changed)).toMatchObject({ error: { code: "scorecard-false" } });
      expect(await services.takeScorecard(opening)).toMatchObject({ value: { is: "opened" } });
      expect(await services.takeScorecard(opening)).toMatchObject({ value: { is: "opened" } });
      expect(await db.events.where("type").equals("scorecard.sealed").count()).toBe(2);
      expect(await db.events.where("type").equals("scorecard.opened").count()).toBe(1);
      expect((await db.scorecards.get(OTHER.scorecardId))?.elsewhere).toMatch(/^counterflow\/f+$/u);
    }));

  it.each([
    ["another name in it", (text: string) => text.replace("P. van Laar", "P. van Loon"), "scorecard-forged"],
    ["a newer format", (text: string) => text.replace('"version": 1', '"version": 2'), "scorecard-newer"],
    ["something else", () => "{}", "scorecard-unreadable"],
  ])("is refused with %s, and nothing is written", (_what, change, code) =>
    withServices(async (services, db) => {
      await begun(services);
      const text = change(await sealedElsewhere(OTHER, SALTS[1]));
      expect(await services.takeScorecard({ text })).toMatchObject({ error: { code } });
      expect(await db.scorecards.count()).toBe(0);
    }),
  );

  it("cannot be claimed by a page, nor be made for one's own installation", () =>
    withServices(async (services, db) => {
      await begun(services);
      const origin = (await db.entries.toCollection().first())?.origin ?? "";
      const elsewhere = { origin, publicKey: "AAAA", signature: "AAAA", at: "2026-11-27T12:00:00.000Z" };
      const claimed = await services.perform(scorecardSealed, { ...sealing(OTHER, SALTS[1]), elsewhere });
      expect(claimed).toMatchObject({ error: { code: "scorecard-unchecked" } });
      const own = await services.sealForOther({ statement: sealing(OTHER, SALTS[1]), of: origin });
      expect(own).toMatchObject({ error: { code: "scorecard-own" } });
    }));
});
