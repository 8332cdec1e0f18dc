import { type Open311Server, serverNamed } from "../../../domain/casework/service-requests";
import { setPreference } from "../../../platform";
import { OPEN311_SERVERS, type OwnServer } from "../../../platform/kept";
import { usePolicy } from "../../frame/use-policy";
import { usePreference } from "../../frame/use-preference";

/** A server that may be asked. Its key stays where it is kept. */
export interface ShownServer {
  readonly server: Open311Server;
  readonly hasKey: boolean;
  readonly isOwn: boolean;
}

export const serverKey = ({ url, jurisdiction }: Pick<Open311Server, "url" | "jurisdiction">): string =>
  `${url} ${jurisdiction}`;

/** The servers of the agency and of the official; undefined until both are known. */
export function useServers(): readonly ShownServer[] | undefined {
  const policy = usePolicy();
  const own = usePreference(OPEN311_SERVERS);
  if (!policy) return undefined;
  const all = [
    ...policy.open311.map((one) => ({ one, isOwn: false })),
    ...(own ?? []).map((one) => ({ one, isOwn: true })),
  ];
  const byKey = new Map<string, ShownServer>();
  for (const { one, isOwn } of all) {
    const { key, ...server } = one;
    if (byKey.has(serverKey(server))) continue;
    byKey.set(serverKey(server), { server: { ...server, name: serverNamed(server) }, hasKey: key !== "", isOwn });
  }
  return [...byKey.values()];
}

/** Keep a server of the official's own, in the place of one of the same address. */
export const keepServer = (own: readonly OwnServer[], server: OwnServer): Promise<void> =>
  setPreference(OPEN311_SERVERS, [...own.filter((one) => serverKey(one) !== serverKey(server)), server]);

export const dropServer = (own: readonly OwnServer[], key: string): Promise<void> =>
  setPreference(
    OPEN311_SERVERS,
    own.filter((one) => serverKey(one) !== key),
  );
