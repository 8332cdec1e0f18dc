import type { NotShown, NotShownKind } from "../../../domain/casework/dmn";
import { type TextKey, t } from "../../../ui/texts";

const KINDS: Readonly<Record<NotShownKind, TextKey>> = {
  knowledge: "rulesNotShownKnowledge",
  service: "rulesNotShownService",
  import: "rulesNotShownImport",
  context: "rulesNotShownContext",
  invocation: "rulesNotShownInvocation",
  relation: "rulesNotShownRelation",
  list: "rulesNotShownList",
  function: "rulesNotShownFunction",
  conditional: "rulesNotShownConditional",
  loop: "rulesNotShownLoop",
  filter: "rulesNotShownFilter",
  "knowledge-source": "rulesNotShownSource",
  annotation: "rulesNotShownAnnotation",
  "other-language": "rulesNotShownLanguage",
  extension: "rulesNotShownExtension",
  unknown: "rulesNotShownUnknown",
};

/** Something of a file that the table does not show. */
export const notShownWords = ({ what, name }: NotShown): string =>
  name === "" ? t(KINDS[what]) : t("rulesNotShownOf", t(KINDS[what]), name);
