import { getAuthorities } from "../../../../platform";
import type { CheckToken } from "../../../../storage/reading";

/** Checks tokens against the certificates of the configured authorities. The code for it comes only when it is needed. */
export async function tokenChecker(): Promise<CheckToken> {
  const anchors = (await getAuthorities()).authorities.map(({ certificate }) => certificate);
  return async (request) => {
    const { verifyToken } = await import("../../../../domain/ledger/timestamp");
    return verifyToken({ ...request, anchors });
  };
}
