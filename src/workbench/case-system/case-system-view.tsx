import { t } from "../../ui/texts";
import { Heading } from "../frame/heading";
import { usePolicy } from "../frame/use-policy";
import { DeliveryList } from "./delivery-list";
import { ListSection } from "./list-section";
import { TellSection } from "./tell-section";
import "./case-system.css";

/** The agency's case system: what it is told and what came of it. */
export function CaseSystemView() {
  const policy = usePolicy();
  return (
    <div class="page">
      <div class="head">
        <Heading title={t("caseSystemTitle")} />
        <p class="soft">{t("caseSystemHelp")}</p>
      </div>
      {policy && <TellSection system={policy.caseSystem} isKnown={policy.isKnown} />}
      <DeliveryList />
      {policy && <ListSection system={policy.caseSystem} />}
    </div>
  );
}
