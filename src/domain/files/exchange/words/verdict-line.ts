import type { Check } from "../verify/check";
import type { Verdict } from "../verify/verify-export";
import type { VerdictWords } from "./verdict-en";

/** What a check came to, in a sentence without its name. */
export function checkWords(check: Check, w: VerdictWords): string {
  switch (check.status) {
    case "held":
      return w.held(check);
    case "failed":
      return w.failed(check.findings.length);
    case "absent":
      return w.absent(check);
    case "unchecked":
      return w.unchecked(check);
    case "unaccepted":
      return w.unaccepted(check);
  }
}

/** What all checks came to, in a sentence; why a file is only partly checked is said in `doubts`. */
export function outcomeWords({ outcome, checks }: Pick<Verdict, "outcome" | "checks">, w: VerdictWords): string {
  switch (outcome) {
    case "sound":
      return w.sound;
    case "partly":
      return w.partly;
    case "changed":
      return w.changed(checks.reduce((sum, check) => sum + check.findings.length, 0));
  }
}

/** A verifier key as it is shown: with a word where its installation wrote the file. */
export const keyWords = (key: string, { writer }: Pick<Verdict, "writer">, w: VerdictWords): string =>
  writer !== undefined && key.startsWith(`${writer}+`) ? `${key} (${w.writer})` : key;
