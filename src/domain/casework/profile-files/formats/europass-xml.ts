import { ProfileError } from "../model";

const NAMESPACE = "http://europass.cedefop.europa.eu/Europass";
const DEEPEST = 40;

/**
 * A Europass XML document (SkillsPassport, v3.x) in the form of its JSON: an element with elements is an object, a `…List` a list, one with
 * only attributes (`<From year="2007" month="--11"/>`) an object of those. A document with a DOCTYPE is refused: no entity is unfolded.
 * @returns undefined where it is another document @throws ProfileError where it is no XML
 */
export function heldInXml(text: string): unknown {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new ProfileError("profile-broken");
  const { documentElement: root } = new DOMParser().parseFromString(text, "application/xml");
  if (root.localName === "parsererror" || root.getElementsByTagName("parsererror").length > 0)
    throw new ProfileError("profile-broken");
  if (root.localName !== "SkillsPassport" || root.namespaceURI !== NAMESPACE) return undefined;
  return { SkillsPassport: heldOf(root, 0) };
}

function heldOf(element: Element, depth: number): unknown {
  const children = [...element.children];
  if (depth > DEEPEST) throw new ProfileError("profile-broken");
  if (children.length === 0) {
    const text = element.textContent.trim();
    if (text !== "" || element.attributes.length === 0) return text;
    return Object.fromEntries([...element.attributes].map(({ localName, value }) => [capital(localName), value]));
  }
  const held: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const child of children)
    if (child.localName.endsWith("List"))
      held[child.localName.slice(0, -"List".length)] = [...child.children].map((one) => heldOf(one, depth + 2));
    else {
      const before = held[child.localName];
      const one = heldOf(child, depth + 1);
      // What stands there several times is a list, too (`<Licence>B</Licence><Licence>BE</Licence>`).
      held[child.localName] =
        before === undefined ? one : [...(Array.isArray(before) ? (before as unknown[]) : [before]), one];
    }
  return held;
}

const capital = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
