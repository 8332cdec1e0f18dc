import { conceptProposed } from "../../../domain/casework/taxonomy";
import { entryWords } from "../../words/entry-words";
import { TagSays } from "./tag-says";

export const conceptProposedWords = entryWords(conceptProposed, {
  name: "logTypeConceptProposed",
  line: ({ label }) => label,
  Detail: ({ payload }) => <TagSays says={payload} />,
});
