import { useMemo } from "preact/hooks";
import { madeAt } from "../../domain/ledger/log";
import type { Verdict } from "../../domain/files/exchange";
import { formatMoment } from "../../ui/dates";
import { t } from "../../ui/texts";
import { useMore } from "../../ui/use-more";
import { Words } from "../../ui/words";
import { useWorkbench } from "../frame/workbench";
import { Checks } from "./checks";
import { ForeignCapture } from "./foreign-capture";
import { foreignNotes } from "./foreign-notes";
import { SenderWrote } from "./sender-wrote";
import { ToScore } from "./to-score/to-score";
import { ToSign } from "./to-sign/to-sign";

/** A file may have more of everything than a page can draw: the first are shown, and more at a press. */
const FIRST_CAPTURES = 10;
const FIRST_ENTRIES = 200;

/** Another installation's case, as its file has it: what checking it came to, what was captured, every entry. */
export function ForeignCase({ verdict }: { readonly verdict: Verdict }) {
  const { words } = useWorkbench();
  const { entries } = verdict.file;
  const captures = useMore(verdict.file.captures, FIRST_CAPTURES);
  const notes = useMemo(() => foreignNotes(verdict.file), [verdict]);
  const listed = useMore(entries, FIRST_ENTRIES);
  return (
    <>
      <section class="head">
        <h2>{t("custodyVerdict")}</h2>
        <Checks verdict={verdict} />
      </section>
      <ToSign verdict={verdict} />
      <ToScore verdict={verdict} />
      <section class="foreign-captures">
        <h2>{t("exchangeCaptures")}</h2>
        <SenderWrote notes={notes} captureId="" fact={null} />
        <div class="foreign-captures">
          {captures.shown.map((entry) => (
            <ForeignCapture
              key={`${entry.header.origin} ${entry.header.index}`}
              entry={entry}
              read={verdict.readArtifact}
              notes={notes}
            />
          ))}
        </div>
        {captures.more}
      </section>
      <section class="head">
        <h2>{t("exchangeEntries")}</h2>
        <ol class="foreign-entries">
          {listed.shown.map(({ header, label, isErased }) => (
            <li key={`${header.origin} ${header.index}`}>
              <span class="small soft">{formatMoment(madeAt(header))}</span>
              <span>
                <b>{words.nameOf(header.type)}</b>{" "}
                {isErased ? <span class="soft">{t("exchangeErased")}</span> : <Words>{label}</Words>}
              </span>
              <span class="id soft">
                <Words>{header.origin}</Words> · {t("caseViewEntry", String(header.index))}
              </span>
            </li>
          ))}
        </ol>
        {listed.more}
      </section>
    </>
  );
}
