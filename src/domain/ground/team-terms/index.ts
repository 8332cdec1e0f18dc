import * as v from "valibot";

/** What a team is called on its servers. */
const TeamName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,32}$/u));

/** Whether what passes there can be read by nobody on the way: `wss:`, or `ws:` to this very machine. */
function isTeamAddress(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.username !== "" || url.password !== "") return false;
  return (
    url.protocol === "wss:" || (url.protocol === "ws:" && /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(url.hostname))
  );
}

const TeamAddress = v.pipe(v.string(), v.maxLength(500), v.check(isTeamAddress));

/** What seals all that a team shares: 32 random bytes in base64. */
const TeamSecret = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/u));

/** A file of NATS (JWT and seed), `name:password`, or a token; empty where the server asks for none. */
const TeamCredentials = v.pipe(v.string(), v.maxLength(20_000));

const settings = {
  team: TeamName,
  addresses: v.pipe(v.array(TeamAddress), v.minLength(1), v.maxLength(20)),
  credentials: TeamCredentials,
  /** The newest first. */
  secrets: v.pipe(v.array(TeamSecret), v.minLength(1), v.maxLength(100)),
};

/** All that is needed to be of a team. */
export const TeamSettings = v.strictObject(settings);
export type TeamSettings = v.InferOutput<typeof TeamSettings>;
