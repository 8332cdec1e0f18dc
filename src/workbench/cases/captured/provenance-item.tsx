import type { Provenance, Selector } from "../../../domain/evidence/reading";
import { t } from "../../../ui/texts";
import { markupName } from "../../../ui/where-read";
import { Fields } from "../../parts/forms/fields";

/** One place where a page states a fact: in which markup, who read it, where it stands, and in which words. */
export function ProvenanceItem({
  place: { syntax, reader, version, selectors, raw, frame },
}: {
  readonly place: Provenance;
}) {
  return (
    <li>
      <Fields
        fields={[
          [t("logRaw"), <q class="raw">{raw}</q>],
          [t("logSyntax"), markupName(syntax)],
          [t("logReader"), `${reader} ${version}`],
          [t("logFrame"), frame],
          [t("logWhere"), selectors.length > 0 && <Selectors selectors={selectors} />],
        ]}
      />
    </li>
  );
}

function Selectors({ selectors }: { readonly selectors: readonly Selector[] }) {
  return (
    <ul>
      {selectors.map((selector, n) => (
        <li key={n} class="id" title={selector.type}>
          {selectorText(selector)}
        </li>
      ))}
    </ul>
  );
}

/** A selector of the Web Annotation Data Model (§4.2) as text. */
function selectorText(selector: Selector): string {
  switch (selector.type) {
    case "CssSelector":
      return selector.refinedBy ? `${selector.value} ▸ ${selectorText(selector.refinedBy)}` : selector.value;
    case "FragmentSelector":
      return selector.value;
    case "TextQuoteSelector":
      return `${selector.prefix ?? ""}“${selector.exact}”${selector.suffix ?? ""}`;
    case "TextPositionSelector":
      return `${String(selector.start)}–${String(selector.end)}`;
  }
}
