import { sourceGradedWords } from "./source-graded";

export const sourceWords = [sourceGradedWords] as const;
