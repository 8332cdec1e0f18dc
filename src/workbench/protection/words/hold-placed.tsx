import { holdPlaced } from "../../../domain/casework/protection";
import { entryWords } from "../../words/entry-words";
import { HoldSays } from "./hold-says";

export const holdPlacedWords = entryWords(holdPlaced, {
  name: "logTypeHoldPlaced",
  line: ({ label = "" }) => label,
  Detail: HoldSays,
});
