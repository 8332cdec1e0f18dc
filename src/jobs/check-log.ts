import { type Result, ok } from "../domain/ground/result";
import { type CheckToken, type Verification, type VerifyProgress, verifyLog } from "../storage/reading";
import { mendTrees } from "../storage/writing";
import { defineJob, type Watch } from "./job";
import type { JobPorts } from "./ports";

type Ports = Pick<JobPorts, "db" | "now" | "checkSignature" | "certificates">;

/** Checks the whole log. It only reads, but for damage to the tree, which the entries themselves mend; it may stop at any time. */
export const checkLog = defineJob({
  name: "check-log",
  about: (_: Nothing) => "",
  unique: "kind",
  isLostOnClose: false,
  canStop: true,
  run,
});

type Nothing = Readonly<Record<string, never>>;

async function run(
  _: Nothing,
  { db, now, checkSignature, certificates }: Ports,
  { tell, signal }: Watch<VerifyProgress["step"]>,
): Promise<Result<Verification, never>> {
  const checkToken = tokenChecker(await certificates(), now());
  const check = () => verifyLog(db, { checkSignature, checkToken, onProgress: tell, signal });
  const checked = await check();
  // A damaged node is found by checking: a sound log is gone through once, and one that was mended again.
  const isMended = checked.findings.length > 0 && (await mendTrees(db, now())) > 0;
  return ok(isMended ? await check() : checked);
}

/** Checks tokens against the certificates of the configured authorities. The code for it comes only when it is needed. */
const tokenChecker =
  (anchors: readonly string[], to: string): CheckToken =>
  async (request) => {
    const { verifyToken } = await import("../domain/ledger/timestamp");
    return verifyToken({ ...request, between: { ...request.between, to }, anchors });
  };
