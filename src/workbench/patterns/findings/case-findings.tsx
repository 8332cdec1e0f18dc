import { useState } from "preact/hooks";
import { findingWithdrawn } from "../../../domain/casework/findings";
import { type CaseFinding, findingsOfCase, namesOfNodes } from "../../../storage/reading";
import { formatMoment } from "../../../ui/dates";
import { t, tn } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { entryHref } from "../../log/links";
import { EraseButton } from "../../parts/erase/erase-button";
import { EraseDialog } from "../../parts/erase/erase-dialog";
import { innocentWords, numberLines, titleWords, titled } from "../../parts/findings/finding-words";
import { methodWords } from "../../parts/findings/how-words";
import { scaleKept } from "../../parts/findings/scale-words";
import { patternsHref } from "../links";

/** What is kept on a case, with its numbers and what may lie behind it. */
export function CaseFindings({ caseId }: { readonly caseId: string }) {
  const found = useLive(
    async (db) => {
      const findings = await findingsOfCase(db, caseId);
      return {
        findings,
        names: await namesOfNodes(
          db,
          findings.flatMap(({ row }) => nodeOf(row) ?? []),
        ),
      };
    },
    [caseId],
  );
  if (!found) return <p class="soft">{t("workbenchLoading")}</p>;
  const { findings, names } = found;
  return (
    <section class="patterns case-findings" aria-labelledby="case-findings">
      <div class="patterns-head">
        <h2 id="case-findings">{t("findingsOfCase")}</h2>
        <a href={patternsHref({ case: caseId })}>{t("findingsLook")}</a>
      </div>
      {findings.length === 0 && <p class="soft">{t("findingsNone")}</p>}
      {findings.map((one) => (
        <Kept key={one.row.findingId} finding={one} name={names.get(nodeOf(one.row) ?? "")?.name ?? ""} />
      ))}
    </section>
  );
}

const nodeOf = ({ found, asked }: CaseFinding["row"]): string | null => found.subject ?? asked.subject;

function Kept({ finding: { row, erased }, name }: { readonly finding: CaseFinding; readonly name: string }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [erasing, setErasing] = useState(false);
  const { findingId, caseId, method, found, asked, how, note, at, saidIn } = row;
  const title = titled(titleWords(method, name), method, found);
  return (
    <article class="patterns-anomaly" aria-label={title}>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <dl class="patterns-numbers">
        {numberLines(method, found, scaleKept(asked.scale)).map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="notice good">
        <b>{t("patternsReasons")}</b> {innocentWords(found.innocent)}. {t("patternsDoNotTell")}{" "}
        <b>{t("patternsNothingOfPeople")}</b>
      </p>
      {erased > 0 && <p class="notice">{t("findingErased")}</p>}
      {note !== "" && (
        <p class="note-text" dir="auto">
          {note}
        </p>
      )}
      <p class="small soft said-by">
        <time dateTime={at}>{formatMoment(at)}</time>
        <span>
          {t("findingMethod", methodWords(method), String(how.version))} · {tn("findingOfValues", how.used)}
        </span>
        <a href={entryHref(saidIn)}>{t("findingEntry")}</a>
        <button
          type="button"
          class="quiet"
          aria-label={t("findingNamed", t("findingTakeBack"), title)}
          onClick={() => void run(() => perform(findingWithdrawn, { findingId, caseId }), t("findingNoLongerKept"))}
        >
          {t("findingTakeBack")}
        </button>
        <EraseButton of={title} onPress={() => setErasing(true)} />
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {erasing && (
        <EraseDialog
          target={{ what: "entry", ...saidIn }}
          title={t("findingEraseTitle", title)}
          onClose={() => setErasing(false)}
        />
      )}
    </article>
  );
}
