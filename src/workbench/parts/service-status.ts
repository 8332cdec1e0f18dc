import { t } from "../../ui/texts";

/** How a service request stands, in words; a server's own word where it is neither of the two that all have. */
export function statusWord(status: string): string {
  if (status === "open") return t("serviceStatusOpen");
  if (status === "closed") return t("serviceStatusClosed");
  return status === "" ? t("serviceStatusNone") : status;
}
