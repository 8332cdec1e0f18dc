import { findingKept } from "../../../domain/casework/findings";
import { formatDaySpan } from "../../../ui/dates";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { PartSays } from "../../parts/links/parts-say";
import { innocentWords, kindWords, numberLines } from "../../parts/findings/finding-words";
import { methodWords } from "../../parts/findings/how-words";
import { scaleKept } from "../../parts/findings/scale-words";
import { entryWords } from "../../words/entry-words";

export const findingKeptWords = entryWords(findingKept, {
  name: "logTypeFindingKept",
  line: ({ caseId = "", label = "" }) => [caseId, daysOf(label)].filter(Boolean).join(" · ") || t("findingOnNoCase"),
  Detail: ({ payload: { caseId, method, asked, how, found, inputs, note } }) => {
    const node = found.subject ?? asked.subject;
    const facts = inputs.captures.reduce((sum, one) => sum + one.facts.length, 0);
    const said = { ...found, reviews: found.reviews.length };
    return (
      <Fields
        fields={[
          [t("findingWhat"), kindWords(method)],
          [t("caseViewCase"), caseId === null ? t("findingOnNoCase") : <CaseLink caseId={caseId} />],
          [t("patternsAbout"), node === null ? t("patternsAboutAll") : <PartSays node={node} />],
          ...numberLines(method, said, scaleKept(asked.scale)),
          [t("findingReasons"), innocentWords(found.innocent)],
          [t("patternsHowMethod"), t("findingMethod", methodWords(method), formatNumber(how.version))],
          [t("findingRestsOn"), tn("findingRestsOnFacts", facts, formatNumber(inputs.captures.length))],
          [t("findingNote"), note || "–"],
        ]}
      />
    );
  },
});

const daysOf = (label: string): string =>
  label === "" ? "" : formatDaySpan(label.includes("/") ? label : `${label}/${label}`);
