import { taskReopened } from "../../../domain/casework/plan";
import { entryWords } from "../../words/entry-words";
import { SettledSays } from "./settled-says";

export const taskReopenedWords = entryWords(taskReopened, {
  name: "logTypeTaskReopened",
  line: ({ label }) => label,
  Detail: ({ payload }) => <SettledSays {...payload} />,
});
