import { CASE_KINDS, type CaseKind } from "../../../domain/casework/cases";
import type { NamedPlanTemplate, PlanTemplate } from "../../../domain/casework/plan";
import type { OwnPlanTemplate } from "../../../storage/reading";
import type { TextKey } from "../../../ui/texts";
import { builtIn } from "./built-in";

/** Who offers a template. */
export type TemplateSource = "own" | "policy" | "product";

export const SOURCE_NAMES: Readonly<Record<TemplateSource, TextKey>> = {
  own: "planFromOwn",
  policy: "templateFromAgency",
  product: "planFromProduct",
};

/** A template that can be chosen, whoever offers it. */
export interface KnownTemplate {
  readonly key: string;
  readonly template: PlanTemplate;
  readonly from: TemplateSource;
  /** Where it was saved here. */
  readonly own?: OwnPlanTemplate;
}

export const readyKey = (kind: CaseKind): string => `ready-${kind}`;
export const kindOfReady = (key: string): CaseKind | undefined => CASE_KINDS.find((kind) => readyKey(kind) === key);

/** What offers templates: what was saved here, and the agency's policy. */
interface Offered {
  readonly own: readonly OwnPlanTemplate[];
  readonly given: readonly NamedPlanTemplate[];
}

/** Every template, the agency's first, then the saved ones. */
export const allTemplates = ({ own, given }: Offered): readonly KnownTemplate[] => [
  ...given.map(({ templateId, template }): KnownTemplate => ({
    key: `policy ${templateId}`,
    template,
    from: "policy",
  })),
  ...own.map((one): KnownTemplate => ({ key: one.templateId, template: one.template, from: "own", own: one })),
  ...CASE_KINDS.map((kind): KnownTemplate => ({ key: readyKey(kind), template: builtIn(kind), from: "product" })),
];

/** Those for this kind of case first. */
export const templatesFor = (offered: Offered, kind: CaseKind): readonly KnownTemplate[] =>
  allTemplates(offered).toSorted((a, b) => Number(b.template.kind === kind) - Number(a.template.kind === kind));
