export { openPseudonyms, reviewersIn } from "./pseudonyms";
