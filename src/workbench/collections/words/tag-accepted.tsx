import { tagAccepted } from "../../../domain/casework/taxonomy";
import { entryWords } from "../../words/entry-words";
import { TagSays } from "./tag-says";

export const tagAcceptedWords = entryWords(tagAccepted, {
  name: "logTypeTagAccepted",
  line: ({ label }) => label,
  Detail: ({ payload }) => <TagSays says={payload} />,
});
