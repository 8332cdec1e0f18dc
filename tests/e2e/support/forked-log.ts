import { randomBytes, webcrypto } from "node:crypto";
import { logSubject, writeChainLink } from "../../../src/domain/files/team";
import {
  type Hash,
  addLeaf,
  checkpointBody,
  emptyFrontier,
  leafHash,
  rootOf,
  signedNote,
} from "../../../src/domain/ledger/log";
import { natsLink } from "../../../src/platform/team";

interface Team {
  readonly team: string;
  readonly addresses: readonly string[];
  readonly credentials: string;
}

/** Somebody of the team signs two logs in one name, and gives both away; answers the name. */
export async function giveForkedLog(settings: Team): Promise<string> {
  const origin = `counterflow/${randomBytes(16).toString("hex")}`;
  const { privateKey, publicKey } = (await webcrypto.subtle.generateKey("Ed25519", true, [
    "sign",
    "verify",
  ])) as CryptoKeyPair;
  const key = new Uint8Array(await webcrypto.subtle.exportKey("raw", publicKey));
  const link = await natsLink(settings);
  for (const words of ["one", "another"]) {
    const leaves: Hash[] = [leafHash(words)];
    const { frontier } = addLeaf(emptyFrontier, leafHash(words));
    const body = checkpointBody(origin, { size: 1, root: rootOf(frontier) });
    const signature = new Uint8Array(
      await webcrypto.subtle.sign("Ed25519", privateKey, new TextEncoder().encode(body)),
    );
    const text = writeChainLink({ origin, from: 0, leaves, key, note: signedNote(body, origin, key, signature) });
    await link.publish("log", logSubject(settings.team, origin), new TextEncoder().encode(text));
  }
  await link.close();
  return origin;
}
