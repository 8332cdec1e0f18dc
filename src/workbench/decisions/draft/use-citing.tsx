import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type CaseComparison, citableNotes, findingsOfCase } from "../../../storage/reading";
import { useLive, useLog } from "../../frame/use-live";
import type { Citable } from "../../parts/cite/citable";
import { CiteDialog } from "../../parts/cite/cite-dialog";
import { citableFindings } from "../../parts/findings/citable-findings";
import { citableOf } from "./citable";
import { citing, writeCited } from "./draft-texts";
import type { DecisionWriting } from "./use-decision-draft";

/** Where something is to be cited: in which text, where in it, and how the text is written back. */
interface Target {
  readonly text: string;
  readonly at: number;
  readonly field: HTMLTextAreaElement;
  readonly write: (text: string, cited: string) => void;
}

/** The way to cite in any text of a draft, and the dialog while it is open. */
export function useCiting(
  { draft, now, asOf }: DecisionWriting,
  comparison: CaseComparison,
): { readonly cite: (target: Target) => void; readonly dialog: ComponentChildren } {
  const [target, setTarget] = useState<Target>();
  const notes = useLog((log) => citableNotes(log, draft.caseId), [draft.caseId]);
  const findings = useLive((db) => findingsOfCase(db, draft.caseId), [draft.caseId]);
  // A case's facts are many: they are only looked through where somebody wants to cite.
  const isOpen = target !== undefined;
  const groups = useMemo(
    () =>
      isOpen
        ? [
            citableFindings(findings ?? [], comparison.alternatives),
            ...citableOf(comparison, now, notes ?? [], asOf),
          ].filter(({ items }) => items.length > 0)
        : [],
    [isOpen, comparison, notes, findings],
  );
  const put = (item: Citable) => {
    if (!target) return;
    let cited = draft.cited;
    const numbers = item.cited.map((place) => {
      const [number, next] = citing(cited, place);
      cited = next;
      return `[${number}]`;
    });
    const { text, at, field, write } = target;
    write(text.slice(0, at) + numbers.join("") + text.slice(at), writeCited(cited));
    const end = at + numbers.join("").length;
    // The dialog gives the focus back to its button first.
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(end, end);
    });
  };
  const dialog = isOpen && (
    <CiteDialog
      groups={groups}
      onCite={put}
      onClose={() => {
        setTarget(undefined);
      }}
    />
  );
  return { cite: setTarget, dialog };
}
