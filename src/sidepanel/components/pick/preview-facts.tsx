import type { Fact } from "../../../domain/evidence/reading";
import { formatPageDay } from "../../../ui/iso-dates";
import { factLine } from "../../../ui/fact-line";
import { t, tn } from "../../../ui/texts";
import { READ_TROUBLES } from "../../sentences/read-troubles";
import type { Preview } from "./use-preview";

const SHOWN = 5;

/** The first of the facts that would be read, as the page shows them. */
export function PreviewFacts({ preview }: { readonly preview: Preview }) {
  if (!preview) return <p class="soft">{t("panelReading")}</p>;
  if (!preview.ok)
    return (
      <p class="problem" role="alert">
        {t(READ_TROUBLES[preview.error.code].help)}
      </p>
    );
  if (preview.value.length === 0)
    return (
      <p class="problem" role="alert">
        {t("pickReadsNothing")}
      </p>
    );
  const more = preview.value.length - SHOWN;
  return (
    <>
      <ul class="pick-facts">
        {preview.value.slice(0, SHOWN).map((fact, i) => (
          <li key={i} class="clamp" dir="auto">
            {wordsOf(fact)}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="small soft">{tn("pickMore", more)}</p>}
    </>
  );
}

function wordsOf(fact: Fact): string {
  const date =
    fact.kind === "review" ? fact.date && (fact.date.iso ? formatPageDay(fact.date.iso) : fact.date.raw) : undefined;
  return [date, factLine(fact)].filter(Boolean).join(" · ");
}
