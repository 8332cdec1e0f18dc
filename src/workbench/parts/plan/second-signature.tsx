import type { SignatureRow } from "../../../domain/casework/planned";
import { formatDay } from "../../../ui/dates";
import { t } from "../../../ui/texts";

/** Who signed second, when, and where: on this computer a name is all that there is. */
export const SecondSignature = ({ signed: { by, signedAt, place } }: { readonly signed: SignatureRow }) => (
  <span dir="auto">{t(place === "this" ? "planSecondSigned" : "planSecondElsewhere", by, formatDay(signedAt))}</span>
);
