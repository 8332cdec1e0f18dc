import { type Hash, decodeBase64, encodeBase64 } from "../../ledger/log";

const FIRST_LINE = "c2sp.org/tlog-proof@v1";

/** An entry's place in the tree, the way from it to the root, and the checkpoint that signs the root. */
export interface ProofText {
  readonly index: number;
  readonly hashes: readonly Hash[];
  readonly note: string;
}

/** The proof as others read it. @see https://c2sp.org/tlog-proof */
export const formatProof = ({ index, hashes, note }: ProofText): string =>
  [FIRST_LINE, `index ${index}`, ...hashes.map(encodeBase64), "", note].join("\n");

const PROOF =
  /^c2sp\.org\/tlog-proof@v1\nindex (?<index>0|[1-9]\d{0,15})\n(?<hashes>(?:[A-Za-z0-9+/]{43}=\n)*)\n(?<note>[^]+)$/u;

/** The proof in a text; nothing where it is none. */
export function parseProof(text: string): ProofText | undefined {
  const { index, hashes = "", note = "" } = PROOF.exec(text)?.groups ?? {};
  const bytes = hashes.split("\n").slice(0, -1).map(decodeBase64);
  if (index === undefined || bytes.includes(undefined)) return undefined;
  return { index: Number(index), hashes: bytes.filter((hash) => hash !== undefined), note };
}
