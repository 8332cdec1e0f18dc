import { holdLifted } from "../../../domain/casework/protection";
import { entryWords } from "../../words/entry-words";
import { HoldSays } from "./hold-says";

export const holdLiftedWords = entryWords(holdLifted, {
  name: "logTypeHoldLifted",
  line: ({ label = "" }) => label,
  Detail: HoldSays,
});
