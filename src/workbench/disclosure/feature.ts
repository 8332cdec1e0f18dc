import { type Feature, defineView } from "../frame/feature";
import { DisclosureLink } from "./disclosure-link";
import { DisclosureView } from "./disclosure-view";
import { makingDisclosure } from "./job-words";
import { disclosureRoute } from "./routes";
import { disclosureEntryWords } from "./words";

/** The file of a case for the public: redacted in words and in pictures. */
export const disclosure = {
  views: [defineView(disclosureRoute, DisclosureView)],
  words: disclosureEntryWords,
  jobs: [makingDisclosure],
  caseActions: [DisclosureLink],
} satisfies Feature;
