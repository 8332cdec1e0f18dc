import { useEffect, useRef } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import { caseKindName } from "../../ui/case-kind-names";
import { t } from "../../ui/texts";

interface Props {
  readonly id: string;
  readonly row: CaseRow;
  /** The one that Enter chooses. */
  readonly current: boolean;
  /** The one that is active already. */
  readonly chosen: boolean;
  readonly onChoose: (caseId: string) => void;
}

export function CaseOption({ id, row: { caseId, title, kind }, current, chosen, onChoose }: Props) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <li
      ref={item}
      id={id}
      role="option"
      aria-selected={current}
      onClick={() => {
        onChoose(caseId);
      }}
    >
      <span class="bar">
        <bdi class="id">{caseId}</bdi>
        <span class="soft small">
          {chosen && `${t("panelCaseActive")} · `}
          {caseKindName(kind)}
        </span>
      </span>
      <bdi>{title}</bdi>
    </li>
  );
}
