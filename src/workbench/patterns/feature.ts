import { type Feature, defineView } from "../frame/feature";
import { DossierPatterns } from "./dossier/dossier-patterns";
import { CaseFindings } from "./findings/case-findings";
import { CaseFindingsMark } from "./findings/case-findings-mark";
import { patternsHref } from "./links";
import { NetworkView } from "./network/network-view";
import { networkRoute } from "./network/route";
import { PatternsView } from "./patterns-view";
import { patternsRoute } from "./routes";
import { patternsWords } from "./words";

/** What the crowd says over time, who says it, and what comes next. */
export const patterns = {
  room: { name: "workbenchPatterns", address: patternsHref() },
  words: patternsWords,
  views: [defineView(patternsRoute, PatternsView), defineView(networkRoute, NetworkView)],
  caseSides: [{ tab: "patterns", Shown: CaseFindings, Mark: CaseFindingsMark }],
  dossierSections: [DossierPatterns],
} satisfies Feature;
