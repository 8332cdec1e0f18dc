import { tagReopened } from "../../../domain/casework/taxonomy";
import { entryWords } from "../../words/entry-words";
import { TagSays } from "./tag-says";

export const tagReopenedWords = entryWords(tagReopened, {
  name: "logTypeTagReopened",
  line: ({ label }) => label,
  Detail: ({ payload }) => <TagSays says={payload} />,
});
