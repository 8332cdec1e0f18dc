import { type Writes, registers, wholeRegisters } from "../../ledger/log";
import type { CaseKind } from "../../ground/case-names";
import type { Alteration } from "../plan";
import type * as v from "valibot";
import type { InputsV1, TraceV1 } from "./shapes";
import type { RuleSet } from "./shapes-v2";

export interface RuleSetRow {
  ruleSetId: string;
  name: string;
  kind: CaseKind;
  /** The version that was saved last. */
  newest: number;
  /** The version that is in use; null where none is. */
  active: number | null;
  /** When what is in use changed last, and why. */
  activatedAt: string;
  reason: string;
  /** Why it was switched off by itself; empty where it was not. */
  stopped: string;
}

/** Rule sets, by their id. */
export const ruleSets = registers<RuleSetRow>()("ruleSets", "ruleSetId");
export const writesRuleSets: Writes = { table: ruleSets };

export interface RuleSetVersionRow {
  versionKey: string;
  ruleSetId: string;
  version: number;
  savedAt: string;
  set: RuleSet;
}

/** Each version of each rule set, as it was saved. */
export const ruleSetVersions = wholeRegisters<RuleSetVersionRow>()("ruleSetVersions", "versionKey", ["ruleSetId"]);
export const versionKey = (ruleSetId: string, version: number): string => `${ruleSetId} ${version}`;
export const writesVersions: Writes = { table: ruleSetVersions };

/** `waiting`: accepted by one official, and not yet by a second one. `lapsed`: the evidence does not say so any more. */
export const PROPOSAL_STATES = ["open", "waiting", "accepted", "refused", "lapsed"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export interface ProposalRow {
  proposalId: string;
  caseId: string;
  /** The subject that it is about; empty where it is about the case. */
  node: string;
  ruleSetId: string;
  version: number;
  /** The same for the same inputs and conclusion: so it is not made twice. */
  key: string;
  outcome: string;
  inputs: v.InferOutput<typeof InputsV1>;
  trace: v.InferOutput<typeof TraceV1>;
  alterations: readonly Alteration[];
  needs: 1 | 2;
  asOf: string;
  proposedAt: string;
  proposedIn: { readonly origin: string; readonly index: number };
  status: ProposalState;
  /** When it was accepted (first), refused or lapsed, by whom and why. */
  answeredAt: string;
  answeredIn: { readonly origin: string; readonly index: number } | null;
  by: string;
  reason: string;
  /** The second official, where there is one. */
  secondBy: string;
  secondAt: string;
  /** The origin of the second official's installation; empty where it was this one. */
  secondOrigin: string;
}

/** What rules proposed, and what became of it. */
export const proposals = registers<ProposalRow>()("proposals", "proposalId", ["caseId", "ruleSetId", "key", "status"]);
export const writesProposals: Writes = { table: proposals };
