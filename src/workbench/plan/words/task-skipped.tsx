import { taskSkipped } from "../../../domain/casework/plan";
import { entryWords } from "../../words/entry-words";
import { SettledSays } from "./settled-says";

export const taskSkippedWords = entryWords(taskSkipped, {
  name: "logTypeTaskSkipped",
  line: ({ label }) => label,
  Detail: ({ payload }) => <SettledSays {...payload} />,
});
