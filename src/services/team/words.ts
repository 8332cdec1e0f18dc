import { memberWordText, nowSubject, readMemberWord, writeMemberWord } from "../../domain/files/team";
import { type TeamOriginWord, ownOrigin, sharedCount, teamMembers, teamRow } from "../../storage/reading";
import { keepTeamRead, noteWords, ownKey } from "../../storage/writing";
import type { Exchange } from "./needs";

/** Tells the team how far this installation has come, if that is further than it said last (`before`); answers what it said. */
export async function sendWord(
  { link, team, keys, ports }: Exchange,
  origin: string,
  { held, before }: { readonly held: number; readonly before: string | undefined },
): Promise<string> {
  const { db } = ports;
  const row = await teamRow(db);
  const members = await teamMembers(db);
  const known = members.map(({ origin: one, size }) => ({ origin: one, size }));
  // Where something waits, it is not said that all before it is there.
  const items = Math.min(row?.items ?? 0, ...(row?.later ?? []).map(({ seq }) => seq - 1));
  const sent = await sharedCount(db, origin);
  const said = JSON.stringify([known, items, held, sent]);
  if (said === before) return said;
  const { privateKey } = await ownKey(db, origin, { newKey: ports.newSigningKey });
  if (!privateKey) return said;
  const body = memberWordText({ origin, at: ports.now(), items, known, held, sent });
  const subject = nowSubject(team, origin);
  const signed = writeMemberWord(body, await ports.signText(privateKey, body));
  await link.publish("now", subject, keys.seal(subject, signed, bytesOf(ports.randomHex(24))));
  return said;
}

/** Reads how far colleagues have come. */
export async function readWords({ link, team, keys, ports }: Exchange): Promise<void> {
  const { db } = ports;
  const own = await ownOrigin(db);
  const words = new Map<string, TeamOriginWord>();
  const newest = await link.newest("now");
  const from = (await teamRow(db))?.now ?? 0;
  if (newest <= from) return;
  for await (const messages of link.read("now", from + 1, newest)) {
    for (const { subject, bytes } of messages) {
      const opened = keys.open(subject, bytes);
      const read = typeof opened === "string" ? undefined : readMemberWord(opened);
      if (!read || subject !== nowSubject(team, read.word.origin) || read.word.origin === own) continue;
      const key = await db.keys.get(read.word.origin);
      if (!key || !(await ports.checkSignature(key.publicKey, read.body, read.signature).catch(() => false))) continue;
      const { at, items, held, known, sent } = read.word;
      const ours = known.find(({ origin }) => origin === own)?.size ?? 0;
      words.set(read.word.origin, { at, items, held, sent, ours });
    }
  }
  await noteWords(db, words);
  await keepTeamRead(db, team, { now: newest });
}

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.slice(i * 2, i * 2 + 2), 16));
