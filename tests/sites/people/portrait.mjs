import { markup } from "../common/markup.mjs";

/** Hair behind the head and before it, by profile. */
/** @type {Readonly<Record<string, readonly [string, string]>>} */
const HAIR = {
  "ilse-raadsveld": ["M32 58Q30 22 60 22T88 58V86H32Z", "M35 52Q38 30 60 30Q82 30 85 52Q72 46 64 36Q54 48 35 52Z"],
  "tomasz-wielgorz": ["", "M36 50Q34 24 60 24Q86 24 84 50Q80 38 72 36Q54 40 44 36Q38 40 36 50Z"],
  "maelle-corvisart": [
    "M60 14a11 11 0 1 1 0 22a11 11 0 1 1 0-22M34 56Q34 26 60 26T86 56Z",
    "M35 54Q36 30 60 30Q84 30 85 54Q78 40 60 38Q42 40 35 54Z",
  ],
};

/**
 * A drawn head and shoulders in the person's own colours.
 * @param {import("./members.mjs").Profile} profile
 */
export function portrait({ slug, given, family, colours: [skin, hair, coat] }) {
  const [behind, before] = HAIR[slug] ?? ["", ""];
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" role="img" aria-label="${given} ${family}">
<rect width="120" height="120" fill="#eadfcd"/><circle cx="92" cy="26" r="40" fill="#f3ebdd"/>
<path d="${behind}" fill="${hair}"/>
<path d="M14 120Q16 92 46 88L60 98L74 88Q104 92 106 120Z" fill="${coat}"/><path d="M48 70H72V90L60 100L48 90Z" fill="${skin}"/><path d="M46 88L60 100L74 88L70 84L60 94L50 84Z" fill="#fbf7f0"/>
<ellipse cx="60" cy="57" rx="24" ry="28" fill="${skin}"/><path d="${before}" fill="${hair}"/>
<circle cx="51" cy="57" r="2.2" fill="#2a2326"/><circle cx="69" cy="57" r="2.2" fill="#2a2326"/><path d="M52 71q8 6 16 0" stroke="#2a2326" stroke-opacity=".65" stroke-width="2" fill="none" stroke-linecap="round"/>
</svg>`;
}
