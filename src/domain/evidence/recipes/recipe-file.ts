import * as v from "valibot";
import { type SiteRecipe, SiteRecipeSchema } from "../reading";
import { type Result, fail, ok } from "../../ground/result";
import { RecipeId } from "./recipe-id";

/** A recipe with the id by which a later file, or a later saving, replaces it. */
export interface NamedRecipe {
  readonly recipeId: string;
  readonly recipe: SiteRecipe;
}

/** Why nothing at all can be taken from a file. */
export type FileFailure =
  | { readonly code: "file-too-large" }
  | { readonly code: "file-not-json" }
  | { readonly code: "file-not-recipes" }
  | { readonly code: "file-newer" };

/** Why one recipe of a file cannot be taken; the others can. */
export interface RefusedRecipe {
  /** Its place in the file, counted from 1. */
  readonly number: number;
  readonly name: string | undefined;
  /** Where in the recipe: `rules.0.each.css`. */
  readonly path: string;
  readonly code: "wrong-shape" | "bad-selector" | "forbidden-name";
}

/** What a file holds: the recipes that fit, and those that do not. */
export interface RecipeFile {
  readonly recipes: readonly NamedRecipe[];
  readonly refused: readonly RefusedRecipe[];
}

const FORMAT = "counterflow-recipes";
const VERSION = 1;
/** Far above what recipes need: a hundred of them are about 100 KB. */
const MOST_TEXT = 2_000_000;
const MOST_RECIPES = 1_000;
const PATH = 200;
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

const FileShape = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer()),
  recipes: v.pipe(v.array(v.unknown()), v.maxLength(MOST_RECIPES)),
});
const Member = v.strictObject({ id: v.optional(RecipeId), recipe: v.unknown() });

/** What the file needs from outside: ids for recipes that have none, and whether a text is a CSS selector. */
export interface FilePorts {
  readonly newId: () => string;
  readonly isSelector: (css: string) => boolean;
}

/** The recipes of a file (docs/formats/recipes.md). Everything in it is data from outside: nothing of it ever runs. */
export function parseRecipeFile(text: string, ports: FilePorts): Result<RecipeFile, FileFailure> {
  if (text.length > MOST_TEXT) return fail({ code: "file-too-large" });
  const held = parseJson(text);
  if (held === undefined) return fail({ code: "file-not-json" });
  const file = v.safeParse(FileShape, held);
  if (!file.success) return fail({ code: "file-not-recipes" });
  if (file.output.version > VERSION) return fail({ code: "file-newer" });
  const read = file.output.recipes.map((member, i) => readMember(member, i + 1, ports));
  return ok({
    recipes: read.flatMap((each) => ("recipe" in each ? [each] : [])),
    refused: read.flatMap((each) => ("code" in each ? [each] : [])),
  });
}

/** The text of a file with these recipes, as people can read it. */
export function writeRecipeFile(recipes: readonly NamedRecipe[]): string {
  const members = recipes.map(({ recipeId, recipe }) => ({ id: recipeId, recipe }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, recipes: members }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readMember(member: unknown, number: number, ports: FilePorts): NamedRecipe | RefusedRecipe {
  const name = nameIn(member);
  const refuse = (code: RefusedRecipe["code"], path: string): RefusedRecipe => ({
    number,
    name,
    code,
    path: path.slice(0, PATH),
  });
  const forbidden = forbiddenIn(member);
  if (forbidden !== undefined) return refuse("forbidden-name", forbidden);
  const held = v.safeParse(Member, member);
  if (!held.success) return refuse("wrong-shape", v.getDotPath(held.issues[0]) ?? "");
  const recipe = v.safeParse(SiteRecipeSchema, held.output.recipe);
  if (!recipe.success) return refuse("wrong-shape", v.getDotPath(recipe.issues[0]) ?? "");
  const selector = selectorsIn(recipe.output).find(({ css }) => !ports.isSelector(css));
  if (selector) return refuse("bad-selector", selector.path);
  return { recipeId: held.output.id ?? ports.newId(), recipe: recipe.output };
}

function nameIn(member: unknown): string | undefined {
  const named = v.safeParse(v.object({ recipe: v.object({ name: v.string() }) }), member);
  return named.success ? named.output.recipe.name.slice(0, PATH) : undefined;
}

interface At {
  readonly value: unknown;
  readonly path: string;
}

/** Every value within, with the way to it. Deep nesting is JSON's own limit; what is too deep fits no schema. */
function* within(value: unknown): Generator<At> {
  const waiting: At[] = [{ value, path: "" }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    yield at;
    if (typeof at.value !== "object" || at.value === null) continue;
    for (const [key, inner] of Object.entries(at.value))
      waiting.push({ value: inner, path: at.path === "" ? key : `${at.path}.${key}` });
  }
}

function forbiddenIn(member: unknown): string | undefined {
  for (const { path } of within(member)) if (FORBIDDEN.has(path.slice(path.lastIndexOf(".") + 1))) return path;
  return undefined;
}

function selectorsIn(recipe: SiteRecipe): { css: string; path: string }[] {
  return [...within(recipe)].flatMap(({ value, path }) =>
    typeof value === "string" && /(?:^|\.)css$/u.test(path) ? [{ css: value, path }] : [],
  );
}
