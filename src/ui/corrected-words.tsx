import { type CapturedFact, fieldsOf } from "../domain/evidence/captures";
import { fieldName } from "./field-names";
import { t } from "./texts";

interface Props {
  /** The fact as the page says it. */
  readonly pageSays: CapturedFact;
  /** The fact as corrected. */
  readonly now: CapturedFact;
}

/** What the page said where a person corrected it, struck through; nothing where nothing was corrected. */
export function CorrectedWords({ pageSays, now }: Props) {
  if (!now.original) return null;
  const corrected = new Map(fieldsOf(now).map(({ name, value }) => [name, value]));
  const changed = fieldsOf(pageSays).filter(({ name, value }) => corrected.get(name) !== value);
  return (
    <p class="small soft corrected">
      <span class="chip">{t("factCorrected")}</span>{" "}
      {changed.map(({ name, value }) => (
        <span key={name}>
          {t("factPageSaid", fieldName(name))} {value ? <del dir="auto">{value}</del> : t("factNothing")}{" "}
        </span>
      ))}
    </p>
  );
}
