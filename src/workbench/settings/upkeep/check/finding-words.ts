import type { Finding } from "../../../../domain/ledger/log";
import { type TextKey, formatNumber, t } from "../../../../ui/texts";

// The compiler names the finding that has no sentence.
const SENTENCES: Readonly<Record<Finding["code"], TextKey>> = {
  "header-broken": "checkHeaderBroken",
  "header-changed": "checkHeaderChanged",
  "time-backwards": "checkTimeBackwards",
  "payload-changed": "checkPayloadChanged",
  "payload-missing": "checkPayloadMissing",
  "tree-changed": "checkTreeChanged",
  "entries-missing": "checkEntriesMissing",
  "checkpoint-broken": "checkCheckpointBroken",
  "checkpoint-contradicts": "checkCheckpointContradicts",
  "log-cut": "checkLogCut",
  "timestamp-broken": "checkTimestampBroken",
};

/** What is wrong, in a sentence. Entries have the numbers that the log gives them, everywhere. */
export function findingWords(finding: Finding): string {
  if ("size" in finding) return t(SENTENCES[finding.code], formatNumber(finding.size));
  const last = "count" in finding ? finding.index + finding.count - 1 : finding.index;
  return t(SENTENCES[finding.code], String(finding.index), String(last));
}
