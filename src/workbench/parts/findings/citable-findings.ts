import type { CaseFinding } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import type { CitableGroup } from "../cite/citable";
import { findingLine } from "./finding-words";
import { scaleKept } from "./scale-words";

interface Named {
  readonly parts: readonly string[];
  readonly name: string;
}

/** What is kept on a case, to be cited: the entry that keeps it holds its numbers, which nothing changes afterwards. */
export const citableFindings = (findings: readonly CaseFinding[], subjects: readonly Named[]): CitableGroup => ({
  name: t("findingsOfCase"),
  items: findings.map(({ row: { findingId, method, found, asked, at, saidIn } }) => ({
    key: findingId,
    text: findingLine(method, found, scaleKept(asked.scale)),
    from:
      subjects.find(({ parts }) => parts.includes(found.subject ?? asked.subject ?? ""))?.name ?? t("patternsAboutAll"),
    at,
    cited: [saidIn],
  })),
});
