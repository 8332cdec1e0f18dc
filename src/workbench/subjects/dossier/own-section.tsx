import { nameOfRow, valuesOf } from "../../../domain/casework/own-data";
import type { JoinedRow } from "../../../storage/reading";
import { formatDay } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { ownRowHref } from "../../own-data/links";
import { valueWords } from "../../parts/own-values/value-words";
import { SectionTitle } from "./section-strip";

/** What the agency itself holds about the subject: each joined row with its dataset, the day it is of, and where it stands. */
export function OwnSection({ rows }: { readonly rows: readonly JoinedRow[] }) {
  return (
    <section class="joined-rows">
      <SectionTitle section="own" count={rows.length} />
      {rows.length === 0 && <p class="soft">{t("dossierNoOwnRows")}</p>}
      {rows.map((joined) => (
        <JoinedRowFacts key={`${joined.row.datasetId} ${joined.row.key}`} joined={joined} />
      ))}
    </section>
  );
}

function JoinedRowFacts({ joined: { row, dataset } }: { readonly joined: JoinedRow }) {
  const { name, asOf, file, columns } = dataset;
  const said = valuesOf(row, dataset).filter(({ raw }) => raw !== "");
  return (
    <div class="joined-row">
      <h3>
        <Words>{name}</Words>
      </h3>
      <p class="small">
        <a href={ownRowHref(row.datasetId, row.key)}>
          <Words>{nameOfRow(row, columns)}</Words>
        </a>
      </p>
      <p class="small soft">
        {asOf === "" ? t("ownDataAsOfUnknown") : t("ownDataAsOfDay", formatDay(asOf))} · <Words>{file.name}</Words>,{" "}
        {t("ownDataLineOf", formatNumber(row.line))}
      </p>
      <dl class="fields">
        {said.map((value) => (
          <div key={value.column.at}>
            <dt>
              <Words>{value.column.head || t("ownDataColumnNumber", formatNumber(value.column.at + 1))}</Words>
            </dt>
            <dd>
              <Words>{valueWords(value)}</Words>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
