import { newRunningHash } from "../../ground/digest";
import { jcs } from "../../ledger/log";

interface Concluded {
  readonly caseId: string;
  readonly node: string;
  readonly ruleSetId: string;
  readonly outcome: string;
  readonly inputs: readonly { readonly name: string; readonly value: unknown }[];
}

/**
 * The SHA-256 in hex of what a proposal rests on and says (RFC 8785): the same for the same inputs and conclusion, whichever version of
 * the rule set drew it. So nobody is asked twice.
 */
export function proposalKey({ caseId, node, ruleSetId, outcome, inputs }: Concluded): string {
  const values = Object.fromEntries(inputs.map(({ name, value }) => [name, value as string | number | boolean | null]));
  const hash = newRunningHash();
  hash.update(new TextEncoder().encode(jcs({ caseId, node, ruleSetId, outcome, values })));
  return hash.hex();
}
