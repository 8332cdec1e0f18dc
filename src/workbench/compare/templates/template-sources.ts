import type { NamedTemplate } from "../../../domain/casework/comparison";
import type { CaseKind } from "../../../domain/casework/cases";
import type { OwnTemplate } from "../../../storage/reading";
import type { TextKey } from "../../../ui/texts";

/** Who offers a template. */
type TemplateSource = "own";

export const SOURCE_NAMES: Readonly<Record<TemplateSource, TextKey>> = { own: "compareTemplateOwn" };

/** A template that can be chosen, whoever offers it. */
export interface KnownTemplate extends NamedTemplate {
  readonly from: TemplateSource;
}

/** Those for this kind of case first, in each the one that was saved last. */
export const templatesFor = (own: readonly OwnTemplate[], kind: CaseKind): readonly KnownTemplate[] =>
  own
    .map(({ templateId, template }): KnownTemplate => ({ templateId, template, from: "own" }))
    .sort((a, b) => Number(b.template.kind === kind) - Number(a.template.kind === kind));
