import { DmnModdle } from "dmn-moddle";

let held: DmnModdle | undefined;

/** dmn-moddle, with the boxed expressions and type constraints that DMN 1.4 and 1.5 add to what it knows. */
export function moddle(): DmnModdle {
  held ??= extended(new DmnModdle());
  return held;
}

function extended(made: DmnModdle): DmnModdle {
  const add = (name: string, children: readonly string[], attributes: readonly string[] = []) =>
    made.registry.registerType(
      {
        name,
        superClass: ["Expression"],
        properties: [
          ...attributes.map((one) => ({ name: one, type: "String", isAttr: true })),
          ...children.map((one) => ({ name: one, type: "ChildExpression", xml: { serialize: "property" } })),
        ],
      },
      made.getPackage("dmn"),
    );
  made.registry.registerType(
    {
      name: "ChildExpression",
      superClass: ["DMNElement"],
      properties: [
        { name: "value", type: "Expression" },
        { name: "typeRef", type: "String", isAttr: true },
      ],
    },
    made.getPackage("dmn"),
  );
  add("Conditional", ["if", "then", "else"]);
  add("Filter", ["in", "match"]);
  add("For", ["in", "return"], ["iteratorVariable"]);
  add("Every", ["in", "satisfies"], ["iteratorVariable"]);
  add("Some", ["in", "satisfies"], ["iteratorVariable"]);
  addConstraint(made);
  return made;
}

/** `typeConstraint` of an item definition, made as `allowedValues` is. */
function addConstraint({ registry }: DmnModdle): void {
  const item = registry.typeMap["dmn:ItemDefinition"];
  const like = item?.properties.find(({ name }) => name === "dmn:allowedValues");
  const name = "dmn:typeConstraint";
  if (item && like) item.properties.push({ ...like, name, ns: { name, prefix: "dmn", localName: "typeConstraint" } });
}
