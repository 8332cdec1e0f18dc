import { ChoiceField } from "../../ui/choice-field";
import { t } from "../../ui/texts";
import { type ShownServer, serverKey } from "./servers/use-servers";

interface Props {
  readonly servers: readonly ShownServer[];
  readonly chosen: ShownServer;
  readonly onChoose: (server: ShownServer) => void;
}

export const ServerField = ({ servers, chosen, onChoose }: Props) => (
  <ChoiceField
    label={t("serviceServer")}
    value={serverKey(chosen.server)}
    choices={servers.map(({ server }) => [serverKey(server), server.name] as const)}
    onValue={(key) => {
      const server = servers.find((one) => serverKey(one.server) === key);
      if (server) onChoose(server);
    }}
  />
);
