import { type TextKey, t } from "../../ui/texts";
import { Heading } from "../frame/heading";
import { FindTab } from "./find/find-tab";
import { serviceHref } from "./links";
import { SERVICE_TABS, type ServicePlace, type ServiceTab } from "./routes";
import { SendTab } from "./send/send-tab";
import { SentTab } from "./sent/sent-tab";
import { ServersTab } from "./servers/servers-tab";
import { useServers } from "./servers/use-servers";
import "./service-requests.css";

const NAMES: Readonly<Record<ServiceTab, TextKey>> = {
  find: "serviceTabFind",
  send: "serviceTabSend",
  sent: "serviceTabSent",
  servers: "serviceTabServers",
};

/** What people ask a city to see to: looked up as evidence, sent from a case, followed. */
export function ServiceRequestsView({ tab, caseId }: ServicePlace) {
  const servers = useServers();
  const isBare = servers?.length === 0 && (tab === "find" || tab === "send");
  return (
    <div class="page service">
      <header class="head">
        <Heading title={t("workbenchServices")} />
        <p class="soft">{t("serviceIntroduction")}</p>
      </header>
      <nav class="tabs" aria-label={t("serviceTabs")}>
        {SERVICE_TABS.map((one) => (
          <a key={one} href={serviceHref(one, caseId)} aria-current={one === tab ? "page" : undefined}>
            {t(NAMES[one])}
          </a>
        ))}
      </nav>
      {isBare && (
        <p class="service-empty">
          {t("serviceNoServers")} <a href={serviceHref("servers", caseId)}>{t("serviceAddServer")}</a>
        </p>
      )}
      {!isBare && servers && tab === "find" && <FindTab servers={servers} caseId={caseId} />}
      {!isBare && servers && tab === "send" && <SendTab servers={servers} caseId={caseId} />}
      {tab === "sent" && <SentTab caseId={caseId} />}
      {servers && tab === "servers" && <ServersTab servers={servers} />}
    </div>
  );
}
