import { markup } from "../../common/markup.mjs";

/** A painting, not a photograph: a jug, three pears, a lemon and a knife. */
export function stillLife() {
  return markup`<defs><radialGradient id="room" cx=".3" cy=".25" r="1"><stop offset="0" stop-color="#6d5a45"/><stop offset="1" stop-color="#1f1914"/></radialGradient><linearGradient id="jug" x2="1"><stop offset="0" stop-color="#e9eef0"/><stop offset=".5" stop-color="#a9b8c2"/><stop offset="1" stop-color="#55636e"/></linearGradient><radialGradient id="pear" cx=".35" cy=".35" r=".8"><stop offset="0" stop-color="#f0d878"/><stop offset=".6" stop-color="#b99a35"/><stop offset="1" stop-color="#5a4318"/></radialGradient><radialGradient id="lemon" cx=".35" cy=".3" r=".8"><stop offset="0" stop-color="#fff0a0"/><stop offset="1" stop-color="#c99a1c"/></radialGradient></defs>
<rect width="800" height="600" fill="url(#room)"/><path d="M0 430H800V600H0Z" fill="#3a2618"/><path d="M0 430H800V442H0Z" fill="#5c4029"/><path d="M60 430Q180 410 330 432T560 436L610 600H470Q420 500 300 490T120 600H0V470Z" fill="#d9cdb8"/><path d="M120 452Q240 470 330 462M200 500Q260 500 330 530M440 470Q480 500 520 560" stroke="#a99a80" stroke-width="5" fill="none"/>
<ellipse cx="300" cy="470" rx="96" ry="16" fill="#1d130c" opacity=".5"/><path d="M246 190Q236 230 220 290Q190 420 246 468H352Q408 420 378 290Q362 230 352 190Z" fill="url(#jug)"/><path d="M240 176Q300 160 358 176L372 168Q362 204 352 204H246Q240 196 240 176Z" fill="#dfe6ea"/><path d="M372 236Q450 240 430 330Q416 376 384 382" stroke="#8b9aa5" stroke-width="17" fill="none"/><path d="M232 316Q300 340 368 316M228 336Q300 362 372 336" stroke="#2f5b8a" stroke-width="6" fill="none"/><path d="M268 382q32 -40 64 0q-32 36 -64 0z" fill="none" stroke="#2f5b8a" stroke-width="5"/>
${pear(478, 440, -8)}${pear(572, 456, 14)}${pear(536, 486, 80)}<g><ellipse cx="180" cy="500" rx="52" ry="40" fill="url(#lemon)"/><path d="M126 500l-12 -4l8 14z" fill="#c99a1c"/></g>
<path d="M620 540L760 500L768 510L640 556Z" fill="#cfd6d8"/><path d="M560 566L640 540L646 556L570 586Q552 584 560 566Z" fill="#241610"/>`;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} turn
 */
function pear(x, y, turn) {
  return markup`<ellipse cx="${x + 8}" cy="${y + 52}" rx="60" ry="12" fill="#1d130c" opacity=".45"/><g transform="translate(${x} ${y}) rotate(${turn})"><path d="M0 -92Q28 -90 26 -48Q62 -20 52 20Q38 56 0 56Q-38 56 -52 20Q-62 -20 -26 -48Q-28 -90 0 -92Z" fill="url(#pear)"/><path d="M0 -90Q2 -112 14 -122" stroke="#3b2a14" stroke-width="6" fill="none" stroke-linecap="round"/></g>`;
}
