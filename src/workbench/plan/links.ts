import type { Address } from "../router/route";
import { planTemplateRoute, planTemplatesRoute } from "./routes";

export const planTemplatesHref = (): Address => planTemplatesRoute.format({ view: "plan-templates" });

/** One template, to be looked at and changed; `new` begins one. */
export const planTemplateHref = (templateId: string): Address =>
  planTemplateRoute.format({ view: "plan-template", templateId });
