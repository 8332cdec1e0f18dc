/** A name in its namespace. */
interface XmlName {
  readonly uri: string;
  readonly local: string;
}

export interface XmlTag extends XmlName {
  readonly attributes: readonly (XmlName & { readonly value: string })[];
}

const XML = "http://www.w3.org/XML/1998/namespace";

/** Names as their prefixes have them where they stand (Namespaces in XML §6). A prefix that nobody declared is a namespace of nobody. */
export function openNames() {
  const scopes: ReadonlyMap<string, string>[] = [new Map([["xml", XML]])];
  const nameIn = (scope: ReadonlyMap<string, string>, name: string, isTag: boolean): XmlName => {
    const colon = name.indexOf(":");
    if (colon < 0) return { uri: isTag ? (scope.get("") ?? "") : "", local: name };
    return { uri: scope.get(name.slice(0, colon)) ?? "", local: name.slice(colon + 1) };
  };
  return {
    open(name: string, given: readonly (readonly [name: string, value: string])[]): XmlTag {
      const outer = scopes.at(-1) ?? new Map<string, string>();
      const declared = given.flatMap(([key, value]) =>
        key === "xmlns" ? [["", value] as const] : key.startsWith("xmlns:") ? [[key.slice(6), value] as const] : [],
      );
      const scope = declared.length === 0 ? outer : new Map([...outer, ...declared]);
      scopes.push(scope);
      const attributes = given
        .filter(([key]) => key !== "xmlns" && !key.startsWith("xmlns:"))
        .map(([key, value]) => ({ ...nameIn(scope, key, false), value }));
      return { ...nameIn(scope, name, true), attributes };
    },
    close(): void {
      scopes.pop();
    },
  };
}
