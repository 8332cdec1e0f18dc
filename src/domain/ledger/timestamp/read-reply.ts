import { PKIStatus, PKIStatusInfo } from "pkijs";
import { type Result, fail, ok } from "../../ground/result";
import { bytesOf, readDer, within } from "./der";
import type { TimestampFailure } from "./failure";

/**
 * The token in an authority's reply (TimeStampResp, DER), byte for byte as it came. Nothing of it is checked yet.
 * @see RFC 3161 §2.4.2
 */
export function readReply(reply: Uint8Array): Result<Uint8Array<ArrayBuffer>, TimestampFailure> {
  const [statusInfo, token, ...more] = within(readDer(reply));
  if (!statusInfo || more.length > 0) return fail({ code: "reply-unreadable" });
  try {
    const { status, statusStrings = [] } = PKIStatusInfo.fromBER(bytesOf(statusInfo));
    if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods)
      return fail({ code: "not-granted", detail: statusStrings.map((text) => text.getValue()).join(" ") });
  } catch {
    return fail({ code: "reply-unreadable" });
  }
  return token ? ok(bytesOf(token)) : fail({ code: "reply-unreadable" });
}
