import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { noPageMembers } from "./scripts/lint/rules/no-page-members.mjs";

/** What the domain must be handed instead of taking it: the document, the browser, the clock, chance. */
const TAKEN = [
  "document",
  "window",
  "self",
  "browser",
  "chrome",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "fetch",
  "navigator",
  "location",
];

/** Text from outside becomes text, never markup or code. */
const FROM_TEXT = [
  ...["innerHTML", "outerHTML", "srcdoc"].map((name) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name="${name}"]`,
    message: `Never set ${name}: build elements, and set textContent.`,
  })),
  ...["insertAdjacentHTML", "setHTMLUnsafe", "createContextualFragment", "parseHTMLUnsafe"].map((name) => ({
    selector: `CallExpression > MemberExpression.callee[property.name="${name}"]`,
    message: `Never call ${name}: build elements, and set textContent.`,
  })),
  {
    selector: 'CallExpression > MemberExpression.callee[object.name="document"][property.name=/^write(ln)?$/]',
    message: "Never write into a document.",
  },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: "Text is a child, never markup." },
  {
    selector: "MemberExpression[property.name=/^toLocale(Lower|Upper)Case$/]",
    message: "What is compared is folded (domain/ground/text): a Turkish browser makes other letters of i and I.",
  },
  { selector: "ExportDefaultDeclaration", message: "Name your exports." },
  { selector: "TSEnumDeclaration", message: "No enums: a const object and its type." },
];

export default defineConfig(
  globalIgnores([
    "dist",
    "coverage",
    ".cache",
    "tests/sites/**/*.js",
    "tests/fixtures",
    "src/domain/ground/language/snowball/stemmers",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    // Not projectService, which is made for editors: it takes half as long again.
    languageOptions: { parserOptions: { project: "./tsconfig.json" } },
    rules: {
      // A number in a text is what one expects it to be.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `_name` says that a thing is left out on purpose.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // `(event) => doThis(event)` may hand on a void.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      // `const [host = "", port = ""] = text.split(":")` is how a missing part is said.
      "@typescript-eslint/no-useless-default-assignment": "off",
      // A type parameter used once can still say what a schema gives.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", ...FROM_TEXT],
      "no-restricted-properties": [
        "error",
        {
          object: "URL",
          property: "createObjectURL",
          message: "ui/file-address decides the type: what bytes are said to be never counts.",
        },
      ],
      "no-eval": "error",
      "no-implied-eval": "off", // the type-checked one is on
      "no-new-func": "error",
      "no-console": ["error", { allow: ["error", "warn"] }],
      eqeqeq: "error",
    },
  },
  { files: ["src/ui/file-address.ts"], rules: { "no-restricted-properties": "off" } },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...TAKEN.map((name) => ({ name, message: "The domain is pure: take it as an argument." })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The domain takes the clock." },
        { object: "Math", property: "random", message: "The domain takes its ids." },
        { object: "crypto", property: "randomUUID", message: "The domain takes its ids." },
        { object: "crypto", property: "getRandomValues", message: "The domain takes its ids." },
        { object: "performance", property: "now", message: "The domain takes the clock." },
        ...TAKEN.map((property) => ({
          object: "globalThis",
          property,
          message: "The domain is pure: take it as an argument.",
        })),
      ],
      "no-restricted-syntax": [
        "error",
        ...FROM_TEXT,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: "The domain takes the clock." },
        { selector: 'CallExpression[callee.name="Date"]', message: "The domain takes the clock." },
      ],
    },
  },
  {
    files: ["src/storage/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...FROM_TEXT,
        {
          selector:
            "CallExpression[callee.property.name=/^(then|catch|finally)$/] > :matches(ArrowFunctionExpression, FunctionExpression)[async=true]",
          message:
            "Dexie does not know of what is awaited in there, and a transaction that runs beside it may lose its place: answer a promise.",
        },
      ],
    },
  },
  {
    // What runs in a page, or over its document.
    files: ["src/capture/**/*.ts", "src/domain/evidence/{reading,snapshot,anchoring}/**/*.ts"],
    plugins: { counterflow: { rules: { "no-page-members": noPageMembers } } },
    rules: { "counterflow/no-page-members": "error" },
  },
  {
    files: ["src/{ui,sidepanel,workbench}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": { rules: reactHooks.rules } },
    // Not exhaustive-deps: an effect's inputs here say when it runs anew, and hooks take them as an argument.
    rules: { "react-hooks/rules-of-hooks": "error" },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      // A test may say "it is there": it fails where it is not.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    // Scripts are checked by tsc (checkJs), which knows what is defined.
    files: ["**/*.{js,mjs}"],
    rules: {
      "no-undef": "off",
      "no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
);
