/** What is used of moddle-xml, which comes without types. */
declare module "moddle-xml" {
  interface Warning {
    readonly message: string;
  }
  interface Context {
    addWarning: (warning: Warning) => void;
  }
  interface Handler {
    context?: Context;
  }
  export class Reader {
    constructor(options: { model: unknown; lax: boolean });
    handler(type: string): Handler;
    fromXML(xml: string, handler: Handler): Promise<{ rootElement: unknown; warnings: readonly Warning[] }>;
  }
}
