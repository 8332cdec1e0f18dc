export { type Corpus, readCorpus } from "./corpus";
export {
  type AspectFound,
  type SuddenPraise,
  type Theme,
  type Wish,
  findAspects,
  findKeyThemes,
  findSuddenPraise,
  findWishes,
} from "./find-themes";
export { keynessOf } from "./keyness";
export type { Quote } from "./read-texts";
