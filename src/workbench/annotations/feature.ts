import { type Feature, defineView } from "../frame/feature";
import { AnnotationsHead } from "./annotations-head";
import { AnnotationsView } from "./annotations-view";
import { writingJsonLd } from "./job-words";
import { JsonLdActions } from "./json-ld-button";
import { annotationsRoute } from "./routes";
import { annotationsWords } from "./words";

/** Cases as plain JSON-LD for other tools, and what other tools say for a case. */
export const annotations = {
  views: [defineView(annotationsRoute, AnnotationsView)],
  words: annotationsWords,
  jobs: [writingJsonLd],
  caseActions: [JsonLdActions],
  caseHeads: [AnnotationsHead],
} satisfies Feature;
