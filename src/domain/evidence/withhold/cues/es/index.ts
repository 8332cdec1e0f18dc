import type { LanguageCues } from "../language-cues";
import { belief } from "./belief";
import { health } from "./health";
import { home } from "./home";
import { innocent } from "./innocent";
import { labels } from "./labels";
import { origin } from "./origin";
import { person } from "./person";
import { words } from "./words";

export const es: LanguageCues = { words, cues: [person, origin, belief, health, home], labels, innocent };
