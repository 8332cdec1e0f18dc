import { useEffect, useState } from "preact/hooks";
import { type ComparedRecord, type Decision, isAsComputed, isOfThisMethod } from "../../../domain/casework/decision";
import { t } from "../../../ui/texts";

/** More cells than this are some hundred milliseconds of work: only at a press. */
const MANY = 400;

interface Props {
  readonly record: Decision;
  readonly compared: ComparedRecord;
}

/** Whether the record's own evidence, computed again, comes to the figures that it gives. */
export function Recomputed({ record, compared }: Props) {
  const isOther = !isOfThisMethod(compared);
  const isMany = compared.cells.length * compared.criteria.length > MANY;
  const [isAsked, setAsked] = useState(!isMany);
  const [same, setSame] = useState<boolean>();
  useEffect(() => {
    if (!isAsked || isOther) return undefined;
    // The letter is drawn first.
    const timer = setTimeout(() => {
      setSame(isAsComputed(compared, record));
    });
    return () => {
      clearTimeout(timer);
    };
  }, [record.decisionId, isAsked]);
  if (isOther) return <span>{t("decisionOtherMethod")}</span>;
  if (!isAsked)
    return (
      <button type="button" class="quiet small" onClick={() => setAsked(true)}>
        {t("decisionRecompute")}
      </button>
    );
  if (same === undefined) return null;
  return same ? (
    <span class="decision-good">✓ {t("decisionSame")}</span>
  ) : (
    <span class="bad">{t("decisionNotSame")}</span>
  );
}
