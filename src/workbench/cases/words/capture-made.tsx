import { captureMade } from "../../../domain/evidence/captures";
import { CaptureSays } from "../captured/capture-says";
import { entryWords } from "../../words/entry-words";

export const captureMadeWords = entryWords(captureMade, {
  name: "logTypeCaptureMade",
  line: ({ label, host = "" }) => label || host,
  Detail: CaptureSays,
});
