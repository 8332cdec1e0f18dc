import {
  type Trying,
  afterAttempt,
  deliveryFailed,
  deliveryMade,
  mayTry,
  signWebhook,
} from "../../domain/keeping/deliveries";
import type { ToldTo } from "../../domain/policy";
import { type ToTell, fromNowOn, toTell } from "../../storage/reading";
import { appendIfHolds } from "../append-if-holds";
import type { Log, Ports } from "../ports";

export type DeliverNeeds = Log &
  Pick<
    Ports,
    "policy" | "mayReach" | "oneAtATime" | "sendMessage" | "toldUpTo" | "setToldUpTo" | "trying" | "setTrying"
  >;

/** What runs one at a time. */
const DELIVERING = "delivering";
/** So many at one wake. */
const MOST_AT_ONCE = 50;

/** What stands in the way of telling the case system anything. */
export type DeliverFailure =
  /** The agency names no endpoint, or none that can be read. */
  | { readonly code: "no-endpoint" }
  | { readonly code: "site-not-allowed" }
  /** It is being told just now. */
  | { readonly code: "checking" };

/**
 * Tell the agency's case system what it has not been told of, in the order in which it happened: what waits for its turn holds up
 * what comes after it. What was answered is an entry before the next is sent. Cut off between the two, the same goes out once
 * more under the same name, by which the receiver knows it.
 */
export async function deliverPending(ports: DeliverNeeds, isAsked = false): Promise<DeliverFailure | undefined> {
  await ports.ready();
  const { caseSystem, isKnown } = await ports.policy();
  if (!isKnown) return { code: "no-endpoint" };
  if (!caseSystem.isOutNamed) {
    // What happens until there is one again is not to go out then.
    if (await ports.toldUpTo()) await ports.setToldUpTo(undefined);
    if (await ports.trying()) await ports.setTrying(undefined);
    return { code: "no-endpoint" };
  }
  if (!(await ports.toldUpTo())) await ports.setToldUpTo(await fromNowOn(ports.db));
  const { out } = caseSystem;
  if (!out) return { code: "no-endpoint" };
  if (!(await ports.mayReach(out.endpoint))) return { code: "site-not-allowed" };
  const ran = await ports.oneAtATime(DELIVERING, async () => {
    await deliver(ports, out, isAsked);
    return true;
  });
  return ran ? undefined : { code: "checking" };
}

async function deliver(ports: DeliverNeeds, out: ToldTo, isAsked: boolean): Promise<void> {
  for (let n = 0; n < MOST_AT_ONCE; n++) {
    const from = await ports.toldUpTo();
    if (!from) return;
    const { waiting, upTo } = await toTell(ports.db, from, out.events, 1);
    if (upTo.origin !== from.origin || upTo.next !== from.next) await ports.setToldUpTo(upTo);
    const [one] = waiting;
    if (!one) return;
    const held = await ports.trying();
    const trying = held?.deliveryId === one.deliveryId ? held : undefined;
    if (!mayTry(trying, ports.now(), isAsked)) return;
    if (!(await deliverOne(ports, out, one, trying))) return;
  }
}

/** Whether it is over: taken, or refused for good. */
async function deliverOne(
  ports: DeliverNeeds,
  { endpoint, keys }: ToldTo,
  { deliveryId, of, told, event }: ToTell,
  trying: Trying | undefined,
): Promise<boolean> {
  const body = JSON.stringify(event);
  const signed = signWebhook({ id: deliveryId, at: ports.now(), body }, keys);
  const headers = { "content-type": "application/cloudevents+json; charset=utf-8", ...signed };
  const answer = await ports.sendMessage(endpoint, { headers, body });
  const attempts = (trying?.attempts ?? 0) + 1;
  const now = ports.now();
  const after = afterAttempt(answer, attempts, now);
  const said = { deliveryId, of, told, caseId: event.subject, host: new URL(endpoint).host, attempts };
  if (after.is === "again") {
    const { notBefore, status, isAsked } = after;
    await ports.setTrying({ deliveryId, attempts, triedAt: now, notBefore, status, isAsked });
    return false;
  }
  const { status } = after;
  const appended =
    after.is === "made"
      ? await appendIfHolds(ports, deliveryMade, { ...said, status: after.status })
      : await appendIfHolds(ports, deliveryFailed, { ...said, status, reason: after.reason });
  if (!appended.ok) return false;
  if (trying) await ports.setTrying(undefined);
  return true;
}

/** When something is to be sent next by itself; undefined where nothing waits for its time. */
export async function nextDelivery(ports: Pick<Ports, "trying">): Promise<string | undefined> {
  return (await ports.trying())?.notBefore;
}
