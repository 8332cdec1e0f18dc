import { useState } from "preact/hooks";
import type { PlanCite } from "../../../domain/casework/planned";
import {
  type CaseComparison,
  type CaseFinding,
  type CitableNote,
  caseComparison,
  citableNotes,
  findingsOfCase,
} from "../../../storage/reading";
import { factLine } from "../../../ui/fact-line";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useLive, useLog } from "../../frame/use-live";
import { citableFindings } from "../findings/citable-findings";
import type { Citable, CitableGroup } from "./citable";
import { CiteDialog } from "./cite-dialog";

/** Something that was chosen as evidence. */
export type Chosen = Pick<Citable, "key" | "text" | "cited">;

interface Props {
  readonly caseId: string;
  readonly chosen: readonly Chosen[];
  readonly onChosen: (chosen: readonly Chosen[]) => void;
}

/** No more than this can rest on one step. */
const MOST = 100;

export const placesOf = (chosen: readonly Chosen[]): PlanCite[] => chosen.flatMap(({ cited }) => cited).slice(0, MOST);

/** Evidence of a case that something rests on: its captures, notes and own rows. */
export function CitesField({ caseId, chosen, onChosen }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="field plan-cites">
      <span class="small soft">{t("planCites")}</span>
      {chosen.length > 0 && (
        <ul>
          {chosen.map((one) => (
            <li key={one.key}>
              <span dir="auto">{one.text}</span>{" "}
              <button
                type="button"
                class="quiet"
                aria-label={t("planCiteRemove", one.text)}
                onClick={() => {
                  onChosen(chosen.filter(({ key }) => key !== one.key));
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="quiet start"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t("planCite")}
      </button>
      {isOpen && (
        <OpenCites
          caseId={caseId}
          onCite={(item) => {
            if (!chosen.some(({ key }) => key === item.key)) onChosen([...chosen, item]);
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

interface OpenProps {
  readonly caseId: string;
  readonly onCite: (item: Citable) => void;
  readonly onClose: () => void;
}

/** A case's facts are many: they are looked through only where somebody wants to cite. */
function OpenCites({ caseId, onCite, onClose }: OpenProps) {
  const comparison = useLive((db) => caseComparison(db, caseId), [caseId]);
  const notes = useLog((log) => citableNotes(log, caseId), [caseId]);
  const findings = useLive((db) => findingsOfCase(db, caseId), [caseId]);
  if (!comparison || !notes || !findings) return <Words>{t("workbenchLoading")}</Words>;
  return (
    // Enter in the search must not send the form that the dialog stands in.
    <div
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      <CiteDialog groups={citableIn(comparison, notes, findings)} onCite={onCite} onClose={onClose} />
    </div>
  );
}

/** A case's notes and findings, then what was captured, then own rows, by subject. */
function citableIn(
  { alternatives, datasets }: CaseComparison,
  notes: readonly CitableNote[],
  findings: readonly CaseFinding[],
): readonly CitableGroup[] {
  const names = new Map(datasets.map(({ datasetId, name }) => [datasetId, name]));
  const groups = alternatives.map(({ name, listings, evidence }): CitableGroup => {
    const facts = listings.flatMap((listing) =>
      listing.facts.map(({ origin, index, n, at, host, fact }): Citable => ({
        key: `${origin} ${index} ${n}`,
        text: factLine(fact),
        from: host,
        at,
        cited: [{ origin, index, fact: n }],
      })),
    );
    const rows = evidence.own.map(({ cite, key, datasetId, at, column, raw }): Citable => ({
      key: `${datasetId} ${key} ${column.head}`,
      text: t("decisionCell", column.head, raw),
      from: names.get(datasetId) ?? t("workbenchOwnData"),
      at,
      cited: [{ origin: cite.origin, index: cite.index, row: key }],
    }));
    return { name, items: [...facts, ...rows] };
  });
  const noted = notes.map(({ noteId, text, place, at }): Citable => ({
    key: noteId,
    text,
    from: t("caseViewNotes"),
    at,
    cited: [place],
  }));
  return [{ name: t("caseViewNotes"), items: noted }, citableFindings(findings, alternatives), ...groups].filter(
    ({ items }) => items.length > 0,
  );
}
