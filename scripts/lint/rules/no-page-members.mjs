/** What a form or a document may be typed as: nodes whose members a page replaces by naming its elements like them. */
const REPLACED = new Set([
  ...["EventTarget", "Node", "ParentNode", "ChildNode", "NonDocumentTypeChildNode", "NonElementParentNode"],
  ...["ARIAMixin", "Animatable", "InnerHTML", "ElementCSSInlineStyle", "HTMLOrSVGElement", "GlobalEventHandlers"],
  ...["Element", "HTMLElement", "HTMLFormElement", "HTMLObjectElement", "HTMLEmbedElement"],
  ...["Document", "HTMLDocument", "XMLDocument", "DocumentOrShadowRoot"],
]);

/**
 * `<form><input name="parentNode">` stands in the form's own place of `parentNode`, `<img name="body">` in the document's
 * (HTML, [LegacyOverrideBuiltIns]): what may be one of them is only asked by members off the prototypes.
 * @type {import("eslint").Rule.RuleModule}
 */
export const noPageMembers = {
  meta: {
    type: "problem",
    schema: [],
    messages: { replaced: "A page may replace `{{name}}` of a form or a document: take it off the prototype." },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();

    /** @param {import("typescript").Type} type @returns {boolean} */
    function isReplaced(type) {
      if (type.isUnionOrIntersection()) return type.types.some(isReplaced);
      const bound = checker.getBaseConstraintOfType(type);
      if (bound && bound !== type) return isReplaced(bound);
      const symbol = type.getSymbol();
      return symbol !== undefined && REPLACED.has(symbol.name) && isOfPlatform(symbol);
    }

    /** @param {import("eslint").Rule.Node} node @param {import("eslint").Rule.Node} of @param {string} name */
    function check(node, of, name) {
      if (isReplaced(services.getTypeAtLocation(of))) context.report({ node, messageId: "replaced", data: { name } });
    }

    return {
      /** @param {any} node */
      MemberExpression(node) {
        const { object, property } = node;
        if (object.type === "MemberExpression" && object.property.name === "prototype") return;
        check(property, object, context.sourceCode.getText(property));
      },
      /** @param {any} node */
      ObjectPattern(node) {
        const [first] = node.properties;
        if (first) check(first, node, context.sourceCode.getText(first));
      },
    };
  },
};

/** @param {import("typescript").Symbol} symbol */
const isOfPlatform = (symbol) =>
  (symbol.declarations ?? []).some((each) => /\/lib\.dom[^/]*\.d\.ts$/u.test(each.getSourceFile().fileName));
