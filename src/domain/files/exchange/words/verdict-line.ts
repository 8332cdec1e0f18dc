import type { Check } from "../verify/check";
import type { VerdictWords } from "./verdict-en";

/** What a check came to, in a sentence without its name. */
export function checkWords(check: Check, w: VerdictWords): string {
  switch (check.status) {
    case "held":
      return w.held(check);
    case "failed":
      return w.unsound(check.findings.length);
    case "absent":
      return w.absent(check);
    case "unchecked":
      return w.unchecked(check);
    case "unaccepted":
      return w.unaccepted(check);
  }
}
