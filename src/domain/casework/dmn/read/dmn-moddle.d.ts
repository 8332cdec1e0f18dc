/** What is used of dmn-moddle, which comes without types. */
declare module "dmn-moddle" {
  interface Property {
    name: string;
    type: string;
    isMany?: boolean;
    isAttr?: boolean;
    xml?: { serialize: string };
    ns?: { name: string; prefix: string; localName: string };
  }
  interface Registry {
    registerType(type: { name: string; superClass: string[]; properties: Property[] }, pkg: unknown): void;
    typeMap: Record<string, { properties: Property[] } | undefined>;
  }
  export class DmnModdle {
    registry: Registry;
    getPackage(prefix: string): unknown;
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: readonly unknown[] }>;
    toXML(element: unknown, options?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
