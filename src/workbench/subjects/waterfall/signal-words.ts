import type { SignalField, SignalLevel } from "../../../domain/casework/linkage";
import { type TextKey, t } from "../../../ui/texts";

const FIELDS: Readonly<Record<Exclude<SignalField, "rivals" | "sisters">, TextKey>> = {
  identifier: "signalIdentifier",
  telephone: "signalTelephone",
  website: "signalWebsite",
  name: "signalName",
  legalForm: "signalLegalForm",
  number: "signalNumber",
  model: "signalModel",
  street: "signalStreet",
  houseNumber: "signalHouseNumber",
  postalCode: "signalPostalCode",
  locality: "signalLocality",
  country: "signalCountry",
  geo: "signalGeo",
  maker: "signalMaker",
  description: "signalDescription",
  price: "signalPrice",
  date: "signalDate",
};

const LEVELS: Readonly<Record<SignalLevel, TextKey>> = {
  checked: "signalChecked",
  equal: "signalEqual",
  high: "signalHigh",
  middle: "signalMiddle",
  low: "signalLow",
  near: "signalNear",
  other: "signalOther",
  unsaid: "signalUnsaid",
};

const keyIn = (names: Readonly<Record<string, TextKey>>, name: string): TextKey | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;

/** What was compared and how it came out: "Same postcode". Other builds' words stay as they are. */
export function signalWords({ field, level }: { readonly field: string; readonly level: string }): string {
  if (field === "rivals") return t("signalRivals");
  if (field === "sisters") return t("signalSisters");
  const [of, how] = [keyIn(FIELDS, field), keyIn(LEVELS, level)];
  return how === undefined ? `${field}: ${level}` : t(how, of === undefined ? field : t(of));
}
