import { type Feature, defineView } from "../frame/feature";
import { PlanHead } from "./plan-head";
import { PlanSide } from "./plan-side";
import { planTemplateRoute, planTemplatesRoute } from "./routes";
import { PlanTemplateView } from "./templates/template-view";
import { PlanTemplatesView } from "./templates/templates-view";
import { planWords } from "./words";

/** How a case is processed: its stages, tasks and milestones, and the templates that plans are made of. */
export const plan = {
  views: [defineView(planTemplatesRoute, PlanTemplatesView), defineView(planTemplateRoute, PlanTemplateView)],
  words: planWords,
  caseSides: [{ tab: "plan", Shown: PlanSide }],
  caseHeads: [PlanHead],
} satisfies Feature;
