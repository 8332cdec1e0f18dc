import { markup } from "../common/markup.mjs";
import { guildPage } from "./layout.mjs";
import { PROFILES } from "./members.mjs";

/** The members, each a Person in microdata with only a name and a job. */
export function directoryPage() {
  return guildPage({
    title: "Members",
    body: markup`<main class="hall"><h1>People who know their trade</h1><p class="lead">Profiles kept by their owners, recommendations by colleagues with a name.</p>
<ul class="people">${PROFILES.map(card)}<li id="join" class="card"><div><h2>Join</h2><p>Two members who have worked with you vouch for you; that is all.</p></div></li></ul></main>`,
  });
}

/** @param {import("./members.mjs").Profile} profile */
function card(profile) {
  return markup`<li class="card" itemscope itemtype="https://schema.org/Person"><img src="/people/portraits/${profile.slug}.svg" alt="" width="84" height="84">
<div><h2><a href="/people/in/${profile.slug}" itemprop="name">${profile.given} ${profile.family}</a></h2><p itemprop="jobTitle">${profile.jobTitle}</p><p class="soft">${profile.employer.name}, ${profile.employer.town}</p></div></li>`;
}
