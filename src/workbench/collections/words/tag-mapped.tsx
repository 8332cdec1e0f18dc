import { tagMapped } from "../../../domain/casework/taxonomy";
import { entryWords } from "../../words/entry-words";
import { TagSays } from "./tag-says";

export const tagMappedWords = entryWords(tagMapped, {
  name: "logTypeTagMapped",
  line: ({ label }) => label,
  Detail: ({ payload }) => <TagSays says={payload} />,
});
