import { cases } from "./cases/feature";
import { compare } from "./compare/feature";
import { decisions } from "./decisions/feature";
import { exchange } from "./exchange/feature";
import { find } from "./find/feature";
import { log } from "./log/feature";
import { ownData } from "./own-data/feature";
import { recipes } from "./recipes/feature";
import { sources } from "./sources/feature";
import { subjects } from "./subjects/feature";

/** Every feature of the workbench, in the order of the rooms at the side. */
export const features = [find, cases, compare, decisions, subjects, ownData, log, sources, recipes, exchange] as const;
