import type { Exemption } from "../../domain/keeping/custody";
import type { TextKey } from "../../ui/texts";

export const EXEMPTION_NAMES: Readonly<Record<Exemption, TextKey>> = {
  "personal-data": "exemptionPersonalData",
  "trade-secret": "exemptionTradeSecret",
  "legal-privilege": "exemptionLegalPrivilege",
  "public-security": "exemptionPublicSecurity",
  deliberation: "exemptionDeliberation",
  other: "exemptionOther",
};
