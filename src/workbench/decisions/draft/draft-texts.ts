import * as v from "valibot";
import type { Cited, Decision, DecisionDraft } from "../../../domain/casework/decision";
import { jcs } from "../../../domain/ledger/log";
import type { Texts } from "../../../ui/typed";
import { type ComparedNow, isOutside } from "../compared-now";
import type { Proposal } from "./proposals";

/** The fields of a decision that is being written, as they are kept; of each option whether it is chosen, and its reason. */
export interface DraftTexts extends Texts {
  readonly title: string;
  readonly change: string;
  readonly why: string;
  readonly against: string;
  readonly dissent: string;
  readonly decidedBy: string;
  readonly lookAgain: string;
  /** What the numbers in brackets point at, as JSON. */
  readonly cited: string;
}

export const chosenField = (node: string): string => `chosen ${node}`;
export const reasonField = (node: string): string => `reason ${node}`;
/** Whether a reason is the official's own words, and not the proposed ones any more. */
export const ownField = (node: string): string => `own ${node}`;
export const YES = "yes";

/** What the fields hold before anything is typed: nothing, or what the decision says that is to be changed. */
export function draftBefore(
  now: Pick<ComparedNow, "options">,
  title: string,
  decidedBy: string,
  changed: Decision | undefined,
): DraftTexts {
  const options = now.options.map(({ node, parts }) => {
    const was = changed?.options.find((one) => parts.includes(one.node));
    const isChosen = was?.verdict === "chosen";
    return [
      [chosenField(node), isChosen ? YES : ""],
      [reasonField(node), was?.reason ?? ""],
      [ownField(node), was && was.reason !== "" ? YES : ""],
    ] as const;
  });
  return {
    ...Object.fromEntries(options.flat()),
    title: changed?.title ?? title,
    change: "",
    why: changed?.why ?? "",
    against: changed?.against ?? "",
    dissent: changed?.dissent ?? "",
    decidedBy,
    lookAgain: changed?.lookAgain ?? "",
    cited: writeCited(changed?.cited.map(placeOf) ?? []),
  };
}

const placeOf = ({ origin, index, fact, row }: Cited): Cited => ({
  origin,
  index,
  ...(fact !== undefined && { fact }),
  ...(row !== undefined && { row }),
});

const Kept = v.array(
  v.strictObject({
    origin: v.string(),
    index: v.number(),
    fact: v.exactOptional(v.number()),
    row: v.exactOptional(v.string()),
  }),
);

export const writeCited = (cited: readonly Cited[]): string => JSON.stringify(cited);

/** What was kept of a draft may be of another build. */
export function readCited(text: string): readonly Cited[] {
  try {
    const parsed = v.safeParse(Kept, JSON.parse(text));
    return parsed.success ? parsed.output : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** The number of a place among those cited, counted from 1, and the list with it. */
export function citing(cited: readonly Cited[], place: Cited): readonly [number: number, cited: readonly Cited[]] {
  const at = cited.findIndex((one) => jcs(one) === jcs(place));
  return at >= 0 ? [at + 1, cited] : [cited.length + 1, [...cited, place]];
}

/** Words of a proposal with its numbers as the draft counts them, and what the draft cites then. */
function placed({ text, cited }: Proposal, held: readonly Cited[]): readonly [text: string, cited: readonly Cited[]] {
  let all = held;
  const numbers = cited.map((place) => {
    const [number, next] = citing(all, place);
    all = next;
    return number;
  });
  return [
    text.replaceAll(/\[(\d+)\]/gu, (_written, digits: string) => `[${numbers[Number(digits) - 1] ?? digits}]`),
    all,
  ];
}

interface Named {
  readonly caseId: string;
  readonly decisionId: string;
  readonly supersedes: string | null;
}

/** The draft that these texts are, with the proposed reasons where nobody has written others. */
export function draftOf(
  texts: DraftTexts,
  now: ComparedNow,
  proposals: readonly Proposal[],
  named: Named,
): DecisionDraft {
  let cited = readCited(texts.cited);
  const options = now.options.map(({ node, name }, n): DecisionDraft["options"][number] => {
    const verdict = texts[chosenField(node)] === YES ? "chosen" : isOutside(now, n) ? "outside" : "rejected";
    if (texts[ownField(node)] === YES) return { node, name, verdict, reason: texts[reasonField(node)] ?? "" };
    const [reason, next] = placed(proposals[n] ?? { text: "", cited: [] }, cited);
    cited = next;
    return { node, name, verdict, reason };
  });
  const { title, change, why, against, dissent, decidedBy, lookAgain } = texts;
  return { ...named, title, change, why, against, dissent, decidedBy, lookAgain, options, cited };
}
