import type { Attribute } from "../model";

/** What an official says of a thing that a service is for; empty where nothing. */
export interface Filing {
  readonly serviceCode: string;
  readonly description: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly address: string;
  readonly mediaUrl: string;
  /** By an attribute's code, the keys or the words that were given. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly contact: Contact;
}

/** Who asks, as far as they want to be known. */
export interface Contact {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
}

export type Pair = readonly [name: string, value: string];

/**
 * Every word that goes out, in the order of the specification, but for the key: what is shown before is what is sent. Of an
 * attribute with several values each stands by itself (`attribute[code][]`).
 */
export function whatGoesOut(filing: Filing, jurisdiction: string, attributes: readonly Attribute[]): readonly Pair[] {
  const { serviceCode, latitude, longitude, address, contact, description, mediaUrl } = filing;
  const all: Pair[] = [
    ["jurisdiction_id", jurisdiction],
    ["service_code", serviceCode],
    ["lat", latitude === null || longitude === null ? "" : String(latitude)],
    ["long", latitude === null || longitude === null ? "" : String(longitude)],
    ["address_string", address.trim()],
    ["email", contact.email.trim()],
    ["first_name", contact.firstName.trim()],
    ["last_name", contact.lastName.trim()],
    ["phone", contact.phone.trim()],
    ["description", description.trim()],
    ["media_url", mediaUrl.trim()],
    ...attributes.flatMap(({ code, datatype, isOnlyRead }): Pair[] =>
      isOnlyRead
        ? []
        : (filing.answers[code] ?? []).map((value) => [
            `attribute[${code}]${datatype === "multivaluelist" ? "[]" : ""}`,
            value.trim(),
          ]),
    ),
  ];
  return all.filter(([, value]) => value !== "");
}

export type FilingFault =
  | "service"
  | "place"
  | "description"
  | "media"
  | "email"
  | { readonly attribute: string; readonly why: "missing" | "number" | "moment" };

/** What is missing of it, or cannot be so. */
export function faultsOf(filing: Filing, attributes: readonly Attribute[]): readonly FilingFault[] {
  const { serviceCode, description, latitude, longitude, address, mediaUrl, contact } = filing;
  const faults: FilingFault[] = [];
  if (serviceCode === "") faults.push("service");
  if ((latitude === null || longitude === null) && address.trim() === "") faults.push("place");
  if (description.trim() === "") faults.push("description");
  if (mediaUrl.trim() !== "" && !/^https?:$/u.test(URL.parse(mediaUrl.trim())?.protocol ?? "")) faults.push("media");
  if (contact.email.trim() !== "" && !/^[^\s@]+@[^\s@]+$/u.test(contact.email.trim())) faults.push("email");
  for (const attribute of attributes) {
    const why = attribute.isOnlyRead ? undefined : wrongWith(attribute, filing.answers[attribute.code] ?? []);
    if (why) faults.push({ attribute: attribute.code, why });
  }
  return faults;
}

function wrongWith({ datatype, isRequired }: Attribute, answers: readonly string[]) {
  const given = answers.filter((answer) => answer.trim() !== "");
  if (given.length === 0) return isRequired ? ("missing" as const) : undefined;
  if (datatype === "number" && !given.every((answer) => Number.isFinite(Number(answer)))) return "number" as const;
  if (datatype === "datetime" && !given.every((answer) => !Number.isNaN(Date.parse(answer)))) return "moment" as const;
  return undefined;
}
