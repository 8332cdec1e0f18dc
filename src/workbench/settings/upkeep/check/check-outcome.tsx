import type { Finding } from "../../../../domain/ledger/log";
import type { Verification } from "../../../../storage/reading";
import { t, tn } from "../../../../ui/texts";
import { entryHref, logHref } from "../../../log/links";
import { findingWords } from "./finding-words";
import { LostFiles } from "./lost-files";
import { TableDifferences } from "./table-differences";
import { TimesChecked } from "./times-checked";

/** What a check of the log found: of the entries, of the kept files, of the tables. */
export function CheckOutcome({ found }: { readonly found: Verification }) {
  const { entries, findings, files, lost, tables } = found;
  return (
    <>
      {findings.length > 0 ? <Findings findings={findings} /> : <Sound found={found} />}
      {lost.length > 0 ? <LostFiles lost={lost} /> : files > 0 && <p role="status">{tn("checkFilesSound", files)}</p>}
      {tables && tables.length > 0 && <TableDifferences tables={tables} />}
      {tables?.length === 0 && entries > 0 && <p>{t("checkTablesSound")}</p>}
      {!tables && <p>{t("checkTablesBusy")}</p>}
    </>
  );
}

function Sound({ found }: { readonly found: Verification }) {
  const { entries, signed, erased } = found;
  if (entries === 0) return <p role="status">{t("checkEmpty")}</p>;
  const unsigned = entries - signed;
  return (
    <div role="status">
      <p>
        <b>{tn("checkSound", entries)}</b> {unsigned > 0 ? tn("checkUnsigned", unsigned) : t("checkSigned")}{" "}
        {erased > 0 && (
          <>
            {tn("checkErased", erased)} <a href={logHref({ kind: "payload.erased" })}>{t("checkErasedShow")}</a>
          </>
        )}
      </p>
      <TimesChecked found={found} />
    </div>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <div class="problem" role="alert">
      <p>
        <b>{tn("checkFindings", findings.length)}</b> {t("checkFindingsHelp")}
      </p>
      <ul>
        {findings.map((finding, i) => (
          <li key={i}>
            {findingWords(finding)}{" "}
            {"index" in finding && finding.code !== "entries-missing" && (
              <a href={entryHref(finding)}>{t("checkOpenEntry")}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
