import type { AskOutcome, Authority } from "../domain/ledger/authorities";
import { type Result, ok } from "../domain/ground/result";
import { type Database, type NewestCheckpoint, isTimed, newestCheckpoint } from "../storage/reading";
import { keepTimestamp } from "../storage/writing";
import { defineUseCase } from "./define-use-case";
import type { Ports } from "./ports";
import { Nothing } from "./terms";

const NONCE_BYTES = 16;

type Needs = Pick<
  Ports,
  "db" | "now" | "randomHex" | "authorities" | "askAuthority" | "timestamping" | "rememberAsked"
>;

interface Asking {
  readonly of: ReadonlySet<string>;
  readonly outcomes: Promise<readonly AskOutcome[]>;
}

/** What is being asked for a log just now. In memory alone: a worker that dies takes it along, and nothing is stuck. */
const underWay = new WeakMap<Database, Asking>();

/**
 * Ask every authority, one after the other, to vouch for the newest checkpoint, where it has not done so. Of the log only
 * the checkpoint's SHA-256 leaves. A token is kept if it is good, and how it went is remembered. Where that is being done
 * already (an alarm, a new checkpoint and the official may all ask at once), it is not done again: who asks meanwhile
 * gets the outcome of the first.
 */
export const askTimestamps = defineUseCase({
  from: ["workbench"],
  request: Nothing,
  async run(_request, ports: Needs): Promise<Result<readonly AskOutcome[], never>> {
    for (;;) {
      const { authorities } = await ports.authorities();
      const asking = underWay.get(ports.db);
      if (!asking) return ok(await begin(authorities, ports));
      if (authorities.every((authority) => asking.of.has(nameOf(authority)))) return ok(await asking.outcomes);
      // Somebody was named since it began, and is asked afterwards.
      await asking.outcomes.catch(() => undefined);
    }
  },
});

const nameOf = ({ url, certificate }: Authority): string => `${url} ${certificate}`;

function begin(authorities: readonly Authority[], ports: Needs): Promise<readonly AskOutcome[]> {
  const outcomes = askAll(authorities, ports).finally(() => underWay.delete(ports.db));
  underWay.set(ports.db, { of: new Set(authorities.map(nameOf)), outcomes });
  return outcomes;
}

async function askAll(authorities: readonly Authority[], ports: Needs): Promise<readonly AskOutcome[]> {
  const outcomes: AskOutcome[] = [];
  for (const authority of authorities) outcomes.push({ url: authority.url, ...(await askOne(authority, ports)) });
  await ports.rememberAsked(outcomes);
  return outcomes;
}

type Outcome = Omit<AskOutcome, "url">;

async function askOne(authority: Authority, ports: Needs): Promise<Outcome> {
  const checkpoint = await newestCheckpoint(ports.db);
  if (!checkpoint || (await isTimed(ports.db, checkpoint, authority.url))) return { code: "nothing-new" };
  const { timestampRequest, readReply } = ports.timestamping();
  const data = new TextEncoder().encode(checkpoint.note);
  const nonce = bytesOf(ports.randomHex(NONCE_BYTES));
  const reply = await ports.askAuthority(authority.url, timestampRequest(data, nonce));
  if (!reply.ok) return reply.error;
  const token = readReply(reply.value);
  if (!token.ok) return token.error;
  return keepIfGood({ checkpoint, authority, data, nonce, token: token.value }, ports);
}

interface Received {
  readonly checkpoint: NewestCheckpoint;
  readonly authority: Authority;
  readonly data: Uint8Array;
  readonly nonce: Uint8Array;
  readonly token: Uint8Array;
}

async function keepIfGood({ checkpoint, authority, data, nonce, token }: Received, ports: Needs): Promise<Outcome> {
  const { at, origin, size } = checkpoint;
  const between = { to: ports.now(), ...(at === undefined ? {} : { from: at }) };
  const anchors = [authority.certificate];
  const verified = await ports.timestamping().verifyToken({ token, data, anchors, nonce, between });
  if (!verified.ok) return verified.error;
  await keepTimestamp(ports.db, { origin, size, authority: authority.url, time: verified.value.time, token });
  return { code: "kept" };
}

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../gu) ?? [], (pair) => parseInt(pair, 16));

/** Whether some authority has not yet vouched for the newest checkpoint. */
export async function isTimeWanted(db: Database, authorities: readonly Authority[]): Promise<boolean> {
  const checkpoint = await newestCheckpoint(db);
  if (!checkpoint) return false;
  for (const { url } of authorities) if (!(await isTimed(db, checkpoint, url))) return true;
  return false;
}
