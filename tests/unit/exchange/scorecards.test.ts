import { beforeAll, describe, expect, it } from "vitest";
import { type Card, cardCommitment, requirementsDigest } from "../../../src/domain/casework/scorecards";
import type { ReadEntry } from "../../../src/domain/files/exchange";
import { checkScorecards } from "../../../src/domain/files/exchange/verify/scorecards";
import { encodeBase64 } from "../../../src/domain/ledger/log";
import { checkSignature, newSigningKey, signText } from "../../../src/platform/signing";
import { CANDIDATE, CASE_ID, requirementId } from "../scorecards/a-card";

const ORIGIN = `counterflow/${"0".repeat(31)}1`;
const SIGNER = `counterflow/${"0".repeat(31)}2`;
const AT = "2026-11-27T13:00:00.000Z";
const SALT = "5".repeat(64);

const anEntry = (index: number, type: string, payload: object): ReadEntry => ({
  header: { v: 1, origin: ORIGIN, index, type, at: AT, payload: "0".repeat(64) },
  ...{ payload, label: "", isErased: false, isUnknown: false, about: {}, capture: undefined },
});

const cardBy = (by: string, n: number): Card => ({
  ...{ scorecardId: `5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c120${n}`, caseId: CASE_ID, candidate: CANDIDATE, by },
  scores: [{ requirementId: requirementId(0), digest: "d".repeat(64), score: 2, reason: "" }],
});
const [ONE, OTHER] = [cardBy("E. Sanders", 1), cardBy("P. van Laar", 2)];

const says = ({ scorecardId, candidate, by, scores }: Card, salt = SALT) => ({
  ...{ scorecardId, caseId: CASE_ID, candidate, by, requirements: requirementsDigest(scores) },
  commitment: cardCommitment(salt, { scorecardId, caseId: CASE_ID, candidate, by, scores }),
});
const sealed = (index: number, card: Card) => anEntry(index, "scorecard.sealed", { ...says(card), elsewhere: null });
const opened = (index: number, card: Card, salt = SALT) => anEntry(index, "scorecard.opened", { card, salt });
const looked = (entries: readonly ReadEntry[]) => checkScorecards(entries, { checkSignature }, () => undefined);
const erased = (entry: ReadEntry): ReadEntry => ({ ...entry, isErased: true, payload: undefined });

/** A scorecard from elsewhere, as the standard's own code signed it, without ours. */
async function fromElsewhere(index: number, by = OTHER.by): Promise<ReadEntry> {
  const { privateKey, publicKey } = await newSigningKey();
  const { scorecardId, requirements, commitment } = says(OTHER);
  const statement = {
    ...{ at: AT, by: OTHER.by, candidate: CANDIDATE, caseId: CASE_ID, commitment, requirements, scorecardId },
    signer: SIGNER,
  };
  const signature = encodeBase64(await signText(privateKey, JSON.stringify(statement)));
  const elsewhere = { origin: SIGNER, publicKey: encodeBase64(publicKey), signature, at: AT };
  return anEntry(index, "scorecard.sealed", { ...says(OTHER), by, elsewhere });
}

let signed: ReadEntry;
beforeAll(async () => {
  signed = await fromElsewhere(2);
});

describe("scorecards in a file", () => {
  it("hold where what was opened is what was handed in", async () => {
    expect(await looked([sealed(1, ONE), signed, opened(3, ONE), opened(4, OTHER)])).toMatchObject({
      status: "held",
      count: 4,
    });
    expect(await looked([])).toMatchObject({ status: "absent", count: 0 });
  });

  it.each([
    [
      "scores that were changed",
      () => opened(3, { ...ONE, scores: [{ ...ONE.scores[0]!, score: 1 }] }),
      "scorecard-differs",
    ],
    ["another salt", () => opened(3, ONE, "6".repeat(64)), "scorecard-differs"],
    ["scores that were never handed in", () => opened(3, cardBy("A. Third", 3)), "scorecard-unsealed"],
  ])("do not hold with %s", async (_what, reveal, code) => {
    expect(await looked([sealed(1, ONE), signed, reveal()])).toMatchObject({
      status: "failed",
      findings: [{ code, origin: ORIGIN, index: 3 }],
    });
  });

  it("do not hold where one was opened before all were in, or by another's signature", async () => {
    const asked = anEntry(0, "officers.asked", { caseId: CASE_ID, officers: 3 });
    const gone = anEntry(3, "scorecard.withdrawn", { ...says(OTHER), reason: "Lost." });
    expect(await looked([sealed(1, ONE), opened(2, ONE)])).toMatchObject({ findings: [{ code: "scorecard-early" }] });
    expect(await looked([asked, sealed(1, ONE), signed, opened(3, ONE)])).toMatchObject({
      findings: [{ code: "scorecard-early" }],
    });
    const { requirements: _1, commitment: _2, by: _3, ...withdrawn } = { ...says(OTHER), reason: "Lost." };
    expect(await looked([sealed(1, ONE), signed, { ...gone, payload: withdrawn }, opened(4, ONE)])).toMatchObject({
      findings: [{ code: "scorecard-early" }],
    });
    expect(await looked([await fromElsewhere(2, "P. van Loon")])).toMatchObject({
      findings: [{ code: "scorecard-forged", origin: ORIGIN, index: 2 }],
    });
  });

  it("say nothing of what was erased", async () => {
    expect(await looked([erased(sealed(1, ONE)), signed, opened(3, ONE)])).toMatchObject({ status: "held" });
    expect(await looked([sealed(1, ONE), signed, erased(opened(3, ONE))])).toMatchObject({ status: "held", count: 2 });
  });
});
