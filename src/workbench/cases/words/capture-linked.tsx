import { captureLinked } from "../../../domain/casework/cases";
import { t } from "../../../ui/texts";
import { entryWords } from "../../words/entry-words";
import { LinkSays } from "./link-says";

export const captureLinkedWords = entryWords(captureLinked, {
  name: "logTypeCaptureLinked",
  line: () => t("logLineLinked"),
  Detail: LinkSays,
});
