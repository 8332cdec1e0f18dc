import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { openedCase } from "../opened";
import { type LegalBasis, LegalBasisV1 } from "./shapes";
import { caseKeepings, writesBasis } from "./tables";

const LegalBasisSetV1 = v.strictObject({ caseId: CaseId, basis: LegalBasisV1 });

/** On what grounds personal data is processed for a case was stated; where all of it is empty, that was taken back. */
export const legalBasisSet = defineAct({
  type: "legal-basis.set",
  from: ["workbench"],
  versions: [LegalBasisSetV1],
  about: ({ caseId, basis: { law, words } }) => ({ caseId, label: words || law }),
  project: ({ at, payload: { caseId, basis } }) => [caseKeepings.set(caseId, { caseId, basis, basisAt: at })],
  writes: [writesBasis],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    const said = await tables.get(caseKeepings, payload.caseId);
    return ok(said?.basis && isSame(said.basis, payload.basis) ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});

const isSame = (one: LegalBasis, other: LegalBasis): boolean =>
  one.point === other.point && one.special === other.special && one.law === other.law && one.words === other.words;
