import { useState } from "preact/hooks";
import { hostOf } from "../../../domain/evidence/sources";
import { allowSite } from "../../../platform";
import { t } from "../../../ui/texts";
import { ServerField } from "../server-field";
import type { ShownServer } from "../servers/use-servers";
import { troubleWords } from "../trouble-words";
import { useCaseChoice } from "../use-case-choice";
import { SendForm } from "./send-form";
import { useServices } from "./use-service";

interface Props {
  readonly servers: readonly ShownServer[];
  readonly caseId: string | undefined;
}

/** Send a service request from a case: to which server, for which of its services, and what it asks for. */
export function SendTab({ servers, caseId: from }: Props) {
  const { caseId, field } = useCaseChoice(from);
  const [chosen, setChosen] = useState<ShownServer>();
  const shown = chosen ?? servers[0];
  if (!shown) return null;
  return (
    <div class="service-form">
      {field}
      <ServerField servers={servers} chosen={shown} onChoose={setChosen} />
      <OfServer key={`${shown.server.url} ${shown.server.jurisdiction}`} shown={shown} caseId={caseId} />
    </div>
  );
}

function OfServer({ shown, caseId }: { readonly shown: ShownServer; readonly caseId: string | undefined }) {
  const { isAllowed, had } = useServices(shown.server);
  if (isAllowed === false)
    return (
      <p>
        {t("serviceMayAsk", shown.server.name)}{" "}
        <button type="button" onClick={() => void allowSite(hostOf(shown.server.url))}>
          {t("serviceAllow")}
        </button>
      </p>
    );
  if (!had) return <p class="soft">{t("workbenchLoading")}</p>;
  if (!had.ok)
    return (
      <p class="problem" role="alert">
        {troubleWords(had.error)}
      </p>
    );
  if (had.value.length === 0) return <p>{t("serviceNoServices")}</p>;
  if (caseId === undefined) return <p class="soft">{t("serviceChooseCase")}</p>;
  return <SendForm key={caseId} shown={shown} services={had.value} caseId={caseId} />;
}
