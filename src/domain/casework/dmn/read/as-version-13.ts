import type { DmnVersion } from "../drg";

/** The namespaces of models, by version; FEEL's and those of diagrams go by the same days. */
const VERSIONS: readonly (readonly [DmnVersion, string])[] = [
  ["1.1", "http://www.omg.org/spec/DMN/20151101/dmn.xsd"],
  ["1.2", "http://www.omg.org/spec/DMN/20180521/MODEL/"],
  ["1.3", "https://www.omg.org/spec/DMN/20191111/MODEL/"],
  ["1.4", "https://www.omg.org/spec/DMN/20211108/MODEL/"],
  ["1.5", "https://www.omg.org/spec/DMN/20230324/MODEL/"],
  ["1.6", "https://www.omg.org/spec/DMN/20240513/MODEL/"],
];
const DIAGRAM = /^https?:\/\/www\.omg\.org\/spec\/DMN\/\d{8}\/DMNDI\/$/u;
const DIAGRAM_PARTS = /^https?:\/\/www\.omg\.org\/spec\/DMN\/\d{8}\/(DI|DC)\/$/u;

/** The text with the namespaces of version 1.3, which is what the reader knows; undefined where it declares none of DMN. */
export function asVersion13(xml: string): { xml: string; version: DmnVersion } | undefined {
  let version: DmnVersion | undefined;
  const mapped = xml.replace(
    /(\sxmlns(?::[\w.-]{1,100})?\s*=\s*)(["'])([^"'<>]{1,200})\2/gu,
    (_whole, before: string, quote: string, uri: string) => {
      const known = VERSIONS.find(([, namespace]) => namespace === uri)?.[0];
      version = known ?? version;
      return `${before}${quote}${known ? VERSION_13 : diagramUri(uri)}${quote}`;
    },
  );
  return version && { xml: mapped, version };
}

const VERSION_13 = "https://www.omg.org/spec/DMN/20191111/MODEL/";

function diagramUri(uri: string): string {
  if (DIAGRAM.test(uri)) return "https://www.omg.org/spec/DMN/20191111/DMNDI/";
  const part = DIAGRAM_PARTS.exec(uri)?.[1];
  return part === undefined ? uri : `http://www.omg.org/spec/DMN/20180521/${part}/`;
}
