import { beforeAll, describe, expect, it } from "vitest";
import type { ReadEntry } from "../../../src/domain/files/exchange";
import { checkSignatures } from "../../../src/domain/files/exchange/verify/signatures";
import { encodeBase64, hashToHex, jcs, leafHash } from "../../../src/domain/ledger/log";
import { checkSignature, newSigningKey, signText } from "../../../src/platform/signing";

const ORIGIN = `counterflow/${"0".repeat(31)}1`;
const SIGNER = `counterflow/${"0".repeat(31)}2`;
const OF = { proposalId: "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0c01", caseId: "PL-2026-0142" };
const ALTERATIONS = [{ alter: "set-priority", priority: "high" }];
const AT = "2026-11-27T13:00:00.000Z";

const anEntry = (index: number, type: string, payload: object): ReadEntry => ({
  header: { v: 1, origin: ORIGIN, index, type, at: AT, payload: String(index).repeat(64).slice(0, 64) },
  payload,
  label: "",
  isErased: false,
  isUnknown: false,
  about: {},
  capture: undefined,
});

const accepted = anEntry(3, "alteration.accepted", {
  ...OF,
  by: "E. Sanders",
  reason: "",
  needs: 2,
  alterations: ALTERATIONS,
});

/** The entry that keeps a signature from elsewhere, as the standard's own code made it, without ours. */
async function countersigned(said: object = {}, stated: { by?: string; signer?: string } = {}): Promise<ReadEntry> {
  const { privateKey, publicKey } = await newSigningKey();
  const leaf = hashToHex(leafHash(jcs(accepted.header)));
  const statement = {
    accepted: { index: 3, leaf, origin: ORIGIN },
    at: AT,
    by: "P. van Laar",
    caseId: OF.caseId,
    proposalId: OF.proposalId,
    reason: "Agreed",
    signer: SIGNER,
    ...stated,
  };
  const signature = encodeBase64(await signText(privateKey, JSON.stringify(statement)));
  const elsewhere = { origin: statement.signer, publicKey: encodeBase64(publicKey), signature, at: AT };
  const payload = { ...OF, by: "P. van Laar", reason: "Agreed", alterations: ALTERATIONS, elsewhere, ...said };
  return anEntry(4, "alteration.countersigned", payload);
}

const looked = (entries: readonly ReadEntry[]) => checkSignatures(entries, { checkSignature }, () => undefined);
let signed: ReadEntry;
beforeAll(async () => {
  signed = await countersigned();
});

describe("signatures of second officials", () => {
  it("hold for what was accepted", async () => {
    expect(await looked([accepted, signed])).toMatchObject({ status: "held", count: 1 });
  });

  it("do not hold for other words, another day, or another entry", async () => {
    const more = [...ALTERATIONS, { alter: "require-signature", of: "decision" }];
    const other = { ...accepted, header: { ...accepted.header, payload: "f".repeat(64) } };
    for (const entries of [
      [accepted, await countersigned({ by: "P. van Loon" })],
      [accepted, await countersigned({ reason: "Against" })],
      [other, signed],
      // Signed for less than what it says changes by that.
      [accepted, await countersigned({ alterations: more })],
      [accepted, await countersigned({ by: "e. sanders" }, { by: "e. sanders" })],
      [accepted, await countersigned({}, { signer: ORIGIN })],
    ])
      expect(await looked(entries)).toMatchObject({
        status: "failed",
        findings: [{ code: "countersignature-wrong", origin: ORIGIN, index: 4 }],
      });
  });

  it("hold for nothing where what was accepted is not there", async () => {
    expect(await looked([signed])).toMatchObject({ findings: [{ code: "countersigned-missing" }] });
  });

  it("are none where both signed at one installation", async () => {
    expect(await looked([accepted, await countersigned({ elsewhere: null })])).toMatchObject({ status: "absent" });
  });
});
