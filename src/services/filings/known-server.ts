import { serverNamed } from "../../domain/casework/service-requests";
import type { Policy } from "../../domain/policy";
import type { KnownServer, Outward } from "../ports/outward";

/** What names a server among those that are known. */
export interface ServerName {
  readonly url: string;
  readonly jurisdiction: string;
}

/** The server of that name: the agency's before the official's own. Undefined where neither knows it. */
export async function knownServer(
  name: ServerName,
  policy: Policy,
  ports: Pick<Outward, "ownServers">,
): Promise<KnownServer | undefined> {
  const all = [...policy.open311, ...(await ports.ownServers())];
  const found = all.find(({ url, jurisdiction }) => url === name.url && jurisdiction === name.jurisdiction);
  return found && { ...found, name: serverNamed(found) };
}
