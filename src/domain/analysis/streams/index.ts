export { type NamedStory, type SuddenMention, findSuddenMentions } from "./sudden-mentions";
