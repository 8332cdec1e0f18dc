import type { TeamKeys, TeamLink } from "../../domain/files/team";
import type { Log, Ports } from "../ports";

/** What an exchange with a team works with. */
export interface Exchange {
  readonly link: TeamLink;
  readonly keys: TeamKeys;
  readonly team: string;
  /** The kinds of case that are shared by themselves. */
  readonly kinds: readonly string[];
  readonly ports: ExchangeNeeds;
}

type ExchangeNeeds = Pick<Log, "db" | "now" | "randomHex"> &
  Pick<Ports, "newSigningKey" | "signText" | "checkSignature">;
