import { type LinkMessage, type ReadLink, logSubject, readChainLink } from "../../domain/files/team";
import { teamRow } from "../../storage/reading";
import { type LinkTaken, keepTeamRead, takeLinks } from "../../storage/writing";
import type { Exchange } from "./needs";

/** What was heard of the signed logs. */
interface LogRead {
  /** Somebody else goes on with our own log. */
  readonly isOwnForked: boolean;
  /** Leaves that never came. */
  readonly gaps: number;
}

/**
 * Reads what every origin added to its log since the last time, checks each signature, and keeps what holds. Where leaves are
 * missing, all is read once more from the beginning: they may have been passed over before.
 */
export async function readLog(exchange: Exchange): Promise<LogRead> {
  const { db } = exchange.ports;
  const from = (await teamRow(db))?.log ?? 0;
  const read = await readFrom(exchange, from);
  return read.gaps > 0 && from > 0 ? readFrom(exchange, 0) : read;
}

async function readFrom({ link, team, ports }: Exchange, from: number): Promise<LogRead> {
  const { db } = ports;
  let [isOwnForked, gaps] = [false, 0];
  const newest = await link.newest("log");
  if (newest <= from) return { isOwnForked, gaps };
  for await (const messages of link.read("log", from + 1, newest)) {
    const refused: string[] = [];
    const links: ReadLink[] = [];
    for (const message of messages) {
      const read = await sound(message, team, ports.checkSignature);
      if (typeof read === "string") refused.push(read);
      else links.push(read);
    }
    const taken = await takeLinks(db, links, ports.now());
    isOwnForked ||= taken.includes("own-fork");
    gaps += count(taken, "gap");
    for (const one of taken) if (one !== "next" && one !== "again" && one !== "own") refused.push(`log-${one}`);
    const own = links.filter((_link, i) => taken[i] === "own").map(({ head }) => head.size);
    const known = Math.max((await teamRow(db))?.known ?? 0, ...own);
    await keepTeamRead(db, team, { log: messages.at(-1)?.seq ?? from, known, refused });
  }
  return { isOwnForked, gaps };
}

const count = (taken: readonly LinkTaken[], what: LinkTaken): number => taken.filter((one) => one === what).length;

/** A link that lies under its own origin's subject, and that the key it names has signed. */
async function sound(
  { subject, bytes }: LinkMessage,
  team: string,
  checkSignature: Exchange["ports"]["checkSignature"],
): Promise<ReadLink | "log-unreadable" | "log-forged"> {
  const read = readChainLink(new TextDecoder().decode(bytes));
  if (!read || subject !== logSubject(team, read.origin)) return "log-unreadable";
  const { head, key } = read;
  const holds = await checkSignature(key, head.body, head.signature).catch(() => false);
  return holds ? read : "log-forged";
}
