import { tagRefused } from "../../../domain/casework/taxonomy";
import { entryWords } from "../../words/entry-words";
import { TagSays } from "./tag-says";

export const tagRefusedWords = entryWords(tagRefused, {
  name: "logTypeTagRefused",
  line: ({ label }) => label,
  Detail: ({ payload }) => <TagSays says={payload} />,
});
