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

/** What is wrong, in a sentence. Entries are counted from 1, as people do. */
export function findingWords(finding: Finding): string {
  const where = "size" in finding ? finding.size : finding.index + 1;
  const last = "count" in finding ? finding.index + finding.count : where;
  return t(SENTENCES[finding.code], formatNumber(where), formatNumber(last));
}
