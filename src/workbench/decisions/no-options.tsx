import { t } from "../../ui/texts";

/** Nothing is there that could be chosen. */
export const NoOptions = () => (
  <section class="first-steps">
    <h2>{t("decisionNoOptions")}</h2>
    <p>{t("decisionNoOptionsHelp")}</p>
  </section>
);
