import type { Logic, NotShown, NotShownKind } from "../drg";
import { type Element, childIn, childrenIn, textIn } from "./element";
import type { modelOf } from "./model-of";

/** What the model holds that an editor of tables does not show; each thing once, in the order of the file. */
export function notShownIn(
  definitions: Element,
  model: ReturnType<typeof modelOf>,
  notes: readonly string[],
): readonly NotShown[] {
  const all: NotShown[] = [];
  const note = (what: NotShownKind, name: string) => all.push({ what, name: name.slice(0, 200) });
  for (const { name } of model.knowledge) note("knowledge", name);
  for (const { name } of model.services) note("service", name);
  for (const one of childrenIn(definitions, "import")) note("import", textIn(one, "name") || textIn(one, "namespace"));
  for (const { name, logic } of model.decisions) {
    const kind = kindNotShown(logic);
    if (kind) note(kind, name);
  }
  for (const one of childrenIn(definitions, "drgElement")) {
    if (one.$type === "dmn:KnowledgeSource") note("knowledge-source", textIn(one, "name"));
    if (isForeign(childIn(one, "decisionLogic"))) note("other-language", textIn(one, "name"));
    if (childrenIn(childIn(one, "extensionElements"), "values").length > 0) note("extension", textIn(one, "name"));
  }
  for (const one of childrenIn(definitions, "artifact")) note("annotation", textIn(one, "text").slice(0, 50));
  if (childrenIn(childIn(definitions, "extensionElements"), "values").length > 0) note("extension", model.name);
  for (const message of notes) {
    const [, unread] = /^unparsable content <([^\s/>]{1,100})/u.exec(message) ?? [];
    if (unread !== undefined) note("unknown", unread);
  }
  return all;
}

const kindNotShown = ({ kind }: Logic): NotShownKind | undefined =>
  kind === "table" || kind === "literal" || kind === "none" ? undefined : kind;

const isForeign = (element: Element | undefined): boolean =>
  !/^$|FEEL|feel/u.test(textIn(element, "expressionLanguage"));
