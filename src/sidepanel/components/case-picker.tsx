import { useId, useState } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import { listCases } from "../../storage/reading";
import { formatNumber, t, tn } from "../../ui/texts";
import { useLiveOrOld } from "../hooks/use-live";
import { useTools } from "../hooks/panel-context";
import { CaseOption } from "./case-option";
import { movedBy } from "./moved-by";

interface Props {
  readonly active: string | undefined;
  readonly onChoose: (caseId: string) => void;
}

const SHOWN = 50;

/** Finds an open case by words of its ID, title or purpose. */
export function CasePicker({ active, onChoose }: Props) {
  const { db } = useTools();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const id = useId();
  // While somebody types, the cases found last stay where they are.
  const { latest: found, isOld } = useLiveOrOld(() => listCases(db, { status: "open", text }), [text]);
  const rows = found?.slice(0, SHOWN) ?? [];
  const current = rows[at];
  const optionId = ({ caseId }: CaseRow) => `${id}-${caseId}`;
  return (
    <div class="case-picker">
      <label for={id}>{t("panelFindCase")}</label>
      <input
        id={id}
        type="search"
        role="combobox"
        list={undefined}
        autocomplete="off"
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(current && { "aria-activedescendant": optionId(current) })}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          const moved = movedBy(event.key, at, rows.length);
          if (moved !== undefined) setAt(moved);
          else if (event.key === "Enter" && current && !isOld) onChoose(current.caseId);
          else return;
          event.preventDefault();
        }}
      />
      {rows.length > 0 && (
        <ul id={`${id}-list`} role="listbox" aria-label={t("panelOpenCases")} aria-busy={isOld}>
          {rows.map((row, i) => (
            <CaseOption
              key={row.caseId}
              id={optionId(row)}
              row={row}
              current={i === at}
              chosen={row.caseId === active}
              onChoose={onChoose}
            />
          ))}
        </ul>
      )}
      <p class="soft small" role="status">
        {found && countOf(found.length, text)}
      </p>
    </div>
  );
}

function countOf(count: number, text: string): string {
  if (count > SHOWN) return t("panelCasesMore", formatNumber(SHOWN), formatNumber(count));
  if (count > 0) return tn("panelCasesFound", count);
  return text.trim() ? t("panelCasesNone") : "";
}
