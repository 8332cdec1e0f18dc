import * as v from "valibot";
import { CaseId, openedCase } from "../../casework/cases";
import { Sha256 } from "../../evidence/snapshot";
import { ok } from "../../ground/result";
import { defineAct } from "../../ledger/log";
import { Count } from "./file-words";

/** Why something of a case is not disclosed to whoever asks for it under a law on freedom of information. */
export const EXEMPTIONS = [
  "personal-data",
  "trade-secret",
  "legal-privilege",
  "public-security",
  "deliberation",
  "other",
] as const;
export type Exemption = (typeof EXEMPTIONS)[number];

const DisclosureMadeV1 = v.strictObject({
  caseId: CaseId,
  sha256: Sha256,
  bytes: Count,
  /** How many redactions there are for each reason that there are some for; never what they hide. */
  redactions: v.pipe(
    v.array(v.strictObject({ exemption: v.picklist(EXEMPTIONS), count: Count })),
    v.maxLength(EXEMPTIONS.length),
  ),
  /** How many pictures went out, and how many were left out. */
  pictures: v.strictObject({ out: Count, left: Count }),
  pseudonyms: v.boolean(),
});

/** A redacted file of a case was made for the public: which bytes, so that the file can be known again. */
export const disclosureMade = defineAct({
  type: "disclosure.made",
  from: ["workbench"],
  versions: [DisclosureMadeV1],
  about: ({ caseId, sha256 }) => ({ caseId, label: sha256.slice(0, 12) }),
  project: () => [],
  writes: [],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    return found.ok ? ok(payload) : found;
  },
  goesOutWith: ["case"],
});
