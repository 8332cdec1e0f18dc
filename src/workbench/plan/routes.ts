import { type Route, address } from "../router/route";

interface TemplatesPlace {
  readonly view: "plan-templates";
}

/** The templates that plans are made of. */
export const planTemplatesRoute: Route<TemplatesPlace> = {
  view: "plan-templates",
  parse: ([name, ...more]) => (name === "plan-templates" && more.length === 0 ? { view: "plan-templates" } : undefined),
  format: () => address(["plan-templates"]),
};

interface TemplatePlace {
  readonly view: "plan-template";
  readonly templateId: string;
}

/** One of them. */
export const planTemplateRoute: Route<TemplatePlace> = {
  view: "plan-template",
  parse: ([name, templateId, ...more]) =>
    name === "plan-templates" && templateId && more.length === 0 ? { view: "plan-template", templateId } : undefined,
  format: ({ templateId }) => address(["plan-templates", templateId]),
  nameOf: ({ templateId }) => templateId,
};
