import { captureUnlinked } from "../../../domain/casework/cases";
import { t } from "../../../ui/texts";
import { entryWords } from "../../words/entry-words";
import { LinkSays } from "./link-says";

export const captureUnlinkedWords = entryWords(captureUnlinked, {
  name: "logTypeCaptureUnlinked",
  line: () => t("logLineUnlinked"),
  Detail: LinkSays,
});
