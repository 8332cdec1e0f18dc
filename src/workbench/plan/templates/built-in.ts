import type { CaseKind } from "../../../domain/casework/cases";
import type { PlanTemplate, TemplateTask } from "../../../domain/casework/plan";
import { type TextKey, t } from "../../../ui/texts";

type Rest = Partial<Pick<TemplateTask, "form" | "blocks" | "sources" | "signatures">>;
/** A task by its stage's number, its text and its day, and what else it asks for. */
type ReadyTask = readonly [stage: number, name: TextKey, days: number, rest?: Rest];

interface Ready {
  readonly name: TextKey;
  readonly stages: readonly TextKey[];
  readonly tasks: readonly ReadyTask[];
}

const CLOSING = { blocks: "closing" } as const;
const DECISION = { blocks: "decision" } as const;
const TWO_SOURCES = { blocks: "decision", sources: 2 } as const;
const TWO_SIGN = { blocks: "decision", signatures: 2 } as const;
const MILESTONE = { form: "milestone" } as const;

const READY: Readonly<Record<CaseKind, Ready>> = {
  placement: {
    name: "planReadyPlacement",
    stages: [
      "planReadyNeeds",
      "planReadySearch",
      "planReadyVisit",
      "planReadyDecide",
      "planReadyMoveIn",
      "planReadyLookAgain",
    ],
    tasks: [
      [0, "planReadyTalk", 3, CLOSING],
      [1, "planReadyReadTwo", 10, TWO_SOURCES],
      [2, "planReadyVisitPlaces", 17, { form: "visit", blocks: "decision" }],
      [3, "planReadyDecided", 21, MILESTONE],
      [3, "planReadyTell", 24, CLOSING],
      [4, "planReadyMovedIn", 35, { ...MILESTONE, ...CLOSING }],
      [5, "planReadyAskAgain", 77],
    ],
  },
  procurement: {
    name: "planReadyProcurement",
    stages: ["planReadyDemand", "planReadyMarket", "planReadyOffers", "planReadyAward", "planReadyFollowUp"],
    tasks: [
      [0, "planReadyWriteDemand", 5, CLOSING],
      [1, "planReadyReadTwo", 14, TWO_SOURCES],
      [2, "planReadyAskOffers", 21, DECISION],
      [2, "planReadyCompareOffers", 35, DECISION],
      [3, "planReadyAwarded", 42, MILESTONE],
      [3, "planReadyTellOthers", 45, CLOSING],
      [4, "planReadyAppraise", 120],
    ],
  },
  hiring: {
    name: "planReadyHiring",
    stages: ["planReadyProfile", "planReadySearch", "planReadyInterviews", "planReadyDecide", "planReadyStart"],
    tasks: [
      [0, "planReadyRequirements", 5, DECISION],
      [1, "planReadyReadTwo", 21, TWO_SOURCES],
      [2, "planReadyInterview", 30, DECISION],
      [3, "planReadyAgree", 35, TWO_SIGN],
      [3, "planReadyTellAll", 40, CLOSING],
      [4, "planReadyFirstDay", 60, MILESTONE],
    ],
  },
  collection: {
    name: "planReadyCollection",
    stages: ["planReadyGather", "planReadySort", "planReadyCheck", "planReadyTakeOver"],
    tasks: [
      [0, "planReadyGatherWords", 7],
      [1, "planReadyMatchTerms", 14, DECISION],
      [2, "planReadyCheckTwo", 21, TWO_SIGN],
      [3, "planReadyTaken", 28, { ...MILESTONE, ...CLOSING }],
    ],
  },
  other: {
    name: "planReadyOther",
    stages: ["planReadyPrepare", "planReadyLookInto", "planReadyDecide", "planReadyFollowUp"],
    tasks: [
      [0, "planReadyQuestion", 3, CLOSING],
      [1, "planReadyReadTwo", 14, TWO_SOURCES],
      [2, "planReadyDecided", 21, MILESTONE],
      [3, "planReadyTell", 24, CLOSING],
    ],
  },
};

/** What the product offers for a kind of case, in the official's language: the texts become the case's own words. */
export function builtIn(kind: CaseKind): PlanTemplate {
  const { name, stages, tasks } = READY[kind];
  const plain = { form: "task", blocks: "nothing", who: "", sources: 0, signatures: 1 } as const;
  return {
    ...{ v: 1, name: t(name), kind },
    stages: stages.map((stage) => ({ name: t(stage) })),
    tasks: tasks.map(([stage, text, days, rest = {}]) => ({ ...plain, ...rest, name: t(text), stage, days })),
  };
}
