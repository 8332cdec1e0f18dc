import * as v from "valibot";
import {
  type InvitationFailure,
  TEAM_SECRET_BYTES,
  TeamSettings,
  readInvitation,
  withNewSecret,
  writeInvitation,
} from "../../domain/files/team";
import { type Result, fail, ok } from "../../domain/ground/result";
import { defineUseCase } from "../define-use-case";
import type { Ports } from "../ports";
import { joinedTeam } from "./joined";

/** The agency decides which team officials are of. */
type JoinFailure = InvitationFailure | { readonly code: "team-barred" };

const MOST_TEXT = 100_000;
const { team, addresses, credentials } = TeamSettings.entries;
const Request = v.variant("by", [
  v.strictObject({ by: v.literal("invitation"), text: v.pipe(v.string(), v.maxLength(MOST_TEXT)) }),
  /** A new team, whose secret is made here. */
  v.strictObject({ by: v.literal("founding"), team, addresses, credentials }),
]);

type Needs = Pick<Ports, "policy" | "ownTeam" | "setOwnTeam" | "setTeamReport" | "randomHex" | "exchangeSoon">;

/** Join a team by an invitation, or begin one. Joined again, the newer invitation counts: it may bring a new secret. */
export const joinTeam = defineUseCase({
  from: ["workbench"],
  request: Request,
  async run(request, ports: Needs): Promise<Result<{ readonly team: string }, JoinFailure>> {
    const { settings: byPolicy, mayJoin } = (await ports.policy()).team;
    if (byPolicy || !mayJoin) return fail({ code: "team-barred" });
    const read = request.by === "invitation" ? readInvitation(request.text) : ok(founded(request, ports));
    if (!read.ok) return read;
    await ports.setOwnTeam(read.value);
    await ports.setTeamReport(undefined);
    ports.exchangeSoon();
    return ok({ team: read.value.team });
  },
});

const founded = (
  asked: Pick<TeamSettings, "team" | "addresses" | "credentials">,
  { randomHex }: Pick<Ports, "randomHex">,
): TeamSettings => {
  const { team: name, addresses: at, credentials: by } = asked;
  return withNewSecret(
    { team: name, addresses: at, credentials: by, secrets: [] },
    bytesOf(randomHex(TEAM_SECRET_BYTES)),
  );
};

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.slice(i * 2, i * 2 + 2), 16));

/** The invitation to one's own team; with a new secret, all that is sealed from now on can be read by those alone who get it. */
export const inviteToTeam = defineUseCase({
  from: ["workbench"],
  request: v.strictObject({ newSecret: v.boolean() }),
  async run(
    { newSecret },
    ports: Pick<Ports, "policy" | "ownTeam" | "setOwnTeam" | "randomHex">,
  ): Promise<Result<{ readonly text: string }, { readonly code: "team-barred" }>> {
    const joined = await joinedTeam(ports);
    if (!joined || joined.isByPolicy) return fail({ code: "team-barred" });
    const settings = newSecret
      ? withNewSecret(joined.settings, bytesOf(ports.randomHex(TEAM_SECRET_BYTES)))
      : joined.settings;
    if (newSecret) await ports.setOwnTeam(settings);
    return ok({ text: writeInvitation(settings) });
  },
});
