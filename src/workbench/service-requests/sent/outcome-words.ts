import type { AnswerOf } from "../../../messaging";
import { type TextKey, t } from "../../../ui/texts";

type Outcome = Extract<AnswerOf<"checkFiling">, { readonly ok: true }>["value"];

const WORDS: Readonly<Record<Outcome, TextKey>> = {
  changed: "serviceHowChanged",
  same: "serviceHowSame",
  "no-number": "serviceHowNoNumber",
  "not-there": "serviceHowNotThere",
  missing: "serviceHowMissing",
  busy: "serviceHowBusy",
  unreachable: "serviceTroubleUnreachable",
  "answer-is-page": "serviceTroublePage",
  "answer-broken": "serviceTroubleBroken",
  "answer-other": "serviceTroubleOther",
  "answer-too-large": "serviceTroubleLarge",
  "answer-refused": "serviceHowRefused",
};

const FINE: ReadonlySet<Outcome> = new Set(["changed", "same", "no-number"]);

/** What came of asking how a request stands. */
export const outcomeSentence = (outcome: Outcome) => ({ text: t(WORDS[outcome]), isProblem: !FINE.has(outcome) });
