import { type Bundle, type BundledToken } from "../../../../src/domain/files/exchange";
import { readReply, timestampRequest } from "../../../../src/domain/ledger/timestamp";
import type { Authority } from "../../../authority/authority";
import { signByHand } from "../../../authority/sign-by-hand";

interface Stamp {
  /** The time that the token states (`YYYYMMDDHHMMSSZ`). */
  readonly at: string;
  /** What the file calls the authority. */
  readonly label?: string;
  /** The certificate that signs. */
  readonly signer?: string;
}

/** The bundle with a token of this authority about its newest checkpoint, and the authority's root beside it. */
export function stamped(bundle: Bundle, authority: Authority, { at, label, signer = "stamps" }: Stamp): Bundle {
  const note = bundle.checkpoints.at(-1)?.note ?? "";
  const [origin = "", size = ""] = note.split("\n");
  const reply = readReply(authority.reply(timestampRequest(new TextEncoder().encode(note), new Uint8Array(8).fill(7))));
  if (!reply.ok) throw new Error(reply.error.code);
  const token = signByHand(authority.folder, reply.value, { signer, at });
  const file = `counterflow/timestamps/${size}-1.tst`;
  const line = { authority: label ?? "http://time.example/", file, origin, size: Number(size) };
  const one: BundledToken = { line, token, note };
  return { ...bundle, tokens: [one], anchors: authority.root };
}
