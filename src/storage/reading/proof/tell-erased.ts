import * as v from "valibot";
import { erasureCounts, erasureTarget, payloadErased } from "../../../domain/keeping/erasure";
import type { Finding, Header } from "../../../domain/ledger/log";
import type { PayloadRow } from "../../base/database";
import { payloadOf } from "../../base/payload";

/**
 * Tells payloads that were erased from those that are merely missing. An erasure may stand anywhere in the log, so both are
 * gathered on the way; only what an entry says whose own payload is sound is believed, never a table.
 */
export function tellErased(own: string | undefined) {
  const missing: Finding[] = [];
  const erased = new Set<string>();
  const isErased = (finding: Finding): boolean =>
    "index" in finding && erased.has(erasureTarget(finding.origin, finding.index));
  return {
    /** Whether a finding is that a payload is missing; then it is kept back. */
    isMissing: (finding: Finding): boolean => {
      if (finding.code === "payload-missing") missing.push(finding);
      return finding.code === "payload-missing";
    },
    onSaid: (header: Header, payload: PayloadRow): void => {
      if (header.type !== payloadErased.type || header.v !== payloadErased.version) return;
      const parsed = v.safeParse(payloadErased.payload, payloadOf(payload));
      if (!parsed.success) return;
      const { origin, index } = parsed.output;
      if (erasureCounts(header.origin, origin, own)) erased.add(erasureTarget(origin, index));
    },
    unexplained: (): Finding[] => missing.filter((finding) => !isErased(finding)),
    explained: (): number => missing.filter(isErased).length,
  };
}
