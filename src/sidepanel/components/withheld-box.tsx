import type { Withheld } from "../../domain/evidence/captures";
import { t } from "../../ui/texts";
import { withheldWords } from "../../ui/withheld-names";

/** What stood on the page of a person and is not kept for a hiring case: by kind, never the words. */
export function WithheldBox({ kinds }: { readonly kinds: readonly Withheld[] }) {
  return (
    <section class="notice calm withheld-box" aria-label={t("panelWithheld")}>
      <p>
        <b>{t("panelWithheld")}</b>{" "}
        {kinds.length === 0 ? t("panelWithheldNothing") : t("panelWithheldKinds", withheldWords(kinds))}
      </p>
      <p class="small soft">{t(kinds.length === 0 ? "panelWithheldNoCue" : "panelWithheldHow")}</p>
    </section>
  );
}
