import { mayRun } from "./address";
import { escapeAttribute } from "./escape";
import type { Members } from "./members";
import type { CopyView } from "./view";
import { clearAddressesIn, hiddenWithoutSecrets, isSecretName } from "../../../ground/secrets";

const SECRET_AUTOCOMPLETE = /password|one-time-code|cc-/iu;
const TICKED = new Set(["checkbox", "radio"]);

/** What a person has put into a form's field, as attributes of its tag; never what nobody else is to see. */
export function formState(element: Element, name: string, members: Members, view: CopyView): string {
  if (name === "option") return (element as HTMLOptionElement).selected ? ' selected=""' : "";
  if (name === "button" || name === "li" || name === "data" || name === "meter" || name === "progress")
    return valueOf(members.attributeOf(element, "value"));
  if (name !== "input") return "";
  const input = element as HTMLInputElement;
  if (TICKED.has(input.type))
    return (input.checked ? ' checked=""' : "") + valueOf(members.attributeOf(input, "value"));
  return input.type === "file" || isSecretField(input, members) ? "" : valueOf(fieldText(input.value, input, view));
}

function valueOf(value: string | null): string {
  if (value === null || mayRun(value)) return "";
  return ` value="${escapeAttribute(clearAddressesIn(value).text)}"`;
}

/** What was typed is as it was typed; what a script has put where nobody sees it is no more than its words. */
export const fieldText = (text: string, field: Element, view: CopyView): string =>
  view.isShown(field) ? text : hiddenWithoutSecrets(text);

export const isSecretField = (field: Element, { attributeOf }: Members): boolean =>
  attributeOf(field, "type")?.toLowerCase() === "password" ||
  (field as HTMLInputElement).type === "password" ||
  SECRET_AUTOCOMPLETE.test(attributeOf(field, "autocomplete") ?? "") ||
  ["name", "id"].some((name) => isSecretName(attributeOf(field, name) ?? ""));
