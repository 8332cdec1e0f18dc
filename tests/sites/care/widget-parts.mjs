import { markup } from "../common/markup.mjs";

export const ICON_LINKS = markup`<link rel="icon" href="/care/icon.svg"><link rel="stylesheet" href="/care/static/style.css">`;
