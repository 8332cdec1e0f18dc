export { type Pseudonyms, isPseudonym, openPseudonyms, reviewersIn } from "./pseudonyms";
