import type { NamedTemplate } from "../../../domain/casework/comparison";
import type { CaseKind } from "../../../domain/casework/cases";
import type { OwnTemplate } from "../../../storage/reading";
import type { TextKey } from "../../../ui/texts";

/** Who offers a template. */
type TemplateSource = "own" | "policy";

export const SOURCE_NAMES: Readonly<Record<TemplateSource, TextKey>> = {
  own: "compareTemplateOwn",
  policy: "templateFromAgency",
};

/** A template that can be chosen, whoever offers it. */
export interface KnownTemplate extends NamedTemplate {
  readonly from: TemplateSource;
}

/** What offers templates: what was saved here, and the agency's policy. */
export interface Offered {
  readonly own: readonly OwnTemplate[];
  readonly given: readonly NamedTemplate[];
}

/** Those for this kind of case first; in each the agency's, then the one that was saved last. */
export const templatesFor = ({ own, given }: Offered, kind: CaseKind): readonly KnownTemplate[] =>
  [
    ...given.map(({ templateId, template }): KnownTemplate => ({
      templateId: `policy ${templateId}`,
      template,
      from: "policy",
    })),
    ...own.map(({ templateId, template }): KnownTemplate => ({ templateId, template, from: "own" })),
  ].sort((a, b) => Number(b.template.kind === kind) - Number(a.template.kind === kind));
