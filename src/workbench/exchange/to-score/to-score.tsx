import { useState } from "preact/hooks";
import type { Verdict } from "../../../domain/files/exchange";
import { setPreference } from "../../../platform";
import { DECIDED_BY } from "../../../platform/kept";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { usePreference } from "../../frame/use-preference";
import { useWorkbench } from "../../frame/workbench";
import { ScoreOne } from "./score-one";
import "../../parts/scores/scores.css";

/** What another installation asks an officer here to score; nothing where it asks for nothing. */
export function ToScore({ verdict }: { readonly verdict: Verdict }) {
  const { onUnreadable } = useWorkbench();
  const remembered = usePreference(DECIDED_BY) ?? "";
  const [typed, setTyped] = useState<string>();
  const { scoring, entries } = verdict.file;
  const { writer } = verdict;
  const standing = scoring.candidates.filter(({ isDropped }) => isDropped !== true);
  if (standing.length === 0 || scoring.requirements.length === 0 || writer === undefined) return null;
  const by = typed ?? remembered;
  return (
    <section class="to-score">
      <h2>{t("scorecardForeign")}</h2>
      <p class="soft">{t(verdict.outcome === "changed" ? "scorecardForeignUnsound" : "scorecardForeignHelp")}</p>
      {verdict.outcome !== "changed" && (
        <>
          <TextField
            label={t("scorecardYou")}
            value={by}
            onValue={(name) => {
              setTyped(name);
              setPreference(DECIDED_BY, name.trim()).catch(onUnreadable);
            }}
          />
          {standing.map((candidate) => (
            <ScoreOne
              key={candidate.node}
              caseId={verdict.info.caseId}
              of={writer}
              by={by.trim()}
              candidate={candidate}
              scoring={scoring}
              entries={entries}
            />
          ))}
        </>
      )}
    </section>
  );
}
