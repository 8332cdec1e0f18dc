import * as v from "valibot";
import { type Result, fail, ok } from "../../ground/result";
import { TeamSettings } from "../../ground/team-terms";
import { encodeBase64 } from "../../ledger/log";

const FORMAT = "counterflow-team";
const LONGEST = 100_000;

const Invitation = v.strictObject({ format: v.literal(FORMAT), version: v.literal(1), ...TeamSettings.entries });

export type InvitationFailure = { readonly code: "invitation-unreadable" | "invitation-address" };

/** The text of an invitation: whoever has it can read all that the team shares. */
export const writeInvitation = (settings: TeamSettings): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, ...settings }, null, 2)}\n`;

export function readInvitation(text: string): Result<TeamSettings, InvitationFailure> {
  try {
    const held: unknown = text.length > LONGEST ? undefined : JSON.parse(text);
    const read = v.safeParse(Invitation, held);
    if (read.success) {
      const { format: _format, version: _version, ...settings } = read.output;
      return ok(settings);
    }
    const isAddress = read.issues.every(({ path }) => path?.[0]?.key === "addresses");
    return fail({ code: isAddress ? "invitation-address" : "invitation-unreadable" });
  } catch {
    return fail({ code: "invitation-unreadable" });
  }
}

/** A secret for all that is sealed from now on, before those that open what was. `bytes`: 32 random ones. */
export const withNewSecret = (settings: TeamSettings, bytes: Uint8Array): TeamSettings => ({
  ...settings,
  secrets: [encodeBase64(bytes), ...settings.secrets],
});
