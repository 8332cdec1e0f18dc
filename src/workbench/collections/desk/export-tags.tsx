import {
  type AnsweredTag,
  isTerm,
  tagsAsAnnotations,
  tagsAsCsv,
  tagsAsTurtle,
} from "../../../domain/casework/taxonomy";
import { newId } from "../../../platform";
import { t, tn } from "../../../ui/texts";
import { saveBytes } from "../../parts/save-bytes";
import type { DeskRow } from "./desk-row";

interface Props {
  readonly caseId: string;
  readonly rows: readonly DeskRow[];
}

/** What was answered, as files for the catalogue. */
export function ExportTags({ caseId, rows }: Props) {
  const answered = rows.flatMap(asAnswered);
  const name = `tags-${caseId.replace(/[^\w.-]/gu, "_")}`;
  const save = (text: string, type: string, ending: string) => {
    saveBytes(new Blob([text], { type }), `${name}.${ending}`);
  };
  if (answered.length === 0) return <p class="small soft">{t("collectionsExportNothing")}</p>;
  return (
    <section class="tagdesk-export" aria-label={t("collectionsExport")}>
      <h2>{t("collectionsExport")}</h2>
      <p class="small soft">{tn("collectionsExportHelp", answered.filter(isTerm).length)}</p>
      <p class="bar">
        <button type="button" onClick={() => save(tagsAsCsv(answered), "text/csv", "csv")}>
          CSV
        </button>
        <button
          type="button"
          onClick={() =>
            save(tagsAsTurtle(answered, schemeOf(caseId), t("collectionsScheme", caseId)), "text/turtle", "ttl")
          }
        >
          SKOS (Turtle)
        </button>
        <button type="button" onClick={() => save(tagsAsAnnotations(answered, newId), "application/ld+json", "jsonld")}>
          {t("collectionsAnnotations")}
        </button>
      </p>
    </section>
  );
}

/** A scheme of the case's own: a name that needs no server (RFC 8141 has none for it, so it is a tag URI in all but its date). */
const schemeOf = (caseId: string): string => `urn:x-counterflow:case:${encodeURIComponent(caseId)}:tags`;

function asAnswered({ answer, label, people, shown }: DeskRow): AnsweredTag[] {
  if (!answer) return [];
  const { concept, conceptLabel, relation, probability, broader, answeredAt } = answer;
  const says = { answer: answer.answer, concept, conceptLabel, relation, probability, broader, answeredAt };
  return [{ tag: label, people, pictures: shown, ...says }];
}
