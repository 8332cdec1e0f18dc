import { caseExported } from "./case-exported";
import { caseImported } from "./case-imported";
import { evidenceViewed } from "./evidence-viewed";

export { caseExported, caseImported, evidenceViewed };

export const custodyEntries = [caseExported, caseImported, evidenceViewed] as const;
