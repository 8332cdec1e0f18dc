import { jsonLd, markup } from "../common/markup.mjs";
import { profileJsonLd } from "./json-ld.mjs";
import { guildPage } from "./layout.mjs";
import { recommendations } from "./recommendations.mjs";

/**
 * A person's profile: all of it in JSON-LD, and for the eye as lists of terms.
 * @param {import("./members.mjs").Profile} profile
 */
export function profilePage(profile) {
  const name = `${profile.given} ${profile.family}`;
  return guildPage({
    title: `${name} – ${profile.jobTitle}`,
    head: jsonLd(profileJsonLd(profile), 2),
    body: markup`<main class="hall profile" vocab="https://schema.org/">
<section class="card who"><div class="banner"></div><img src="/people/portraits/${profile.slug}.svg" alt="Portrait of ${name}" width="132" height="132">
<h1>${name}</h1><p class="job">${profile.jobTitle}</p><p class="soft">${profile.employer.name} · ${profile.town}</p><p class="about">${profile.about}</p>
<p class="acts"><a href="#">Write to ${profile.given}</a> <a href="#">Recommend</a></p></section>
<div class="two"><div>
${career(profile)}
${recommendations(profile)}
</div><aside>${facts(profile)}${skills(profile)}</aside></div></main>`,
  });
}

/** @param {import("./members.mjs").Profile} profile */
function career({ career: stations, education }) {
  return markup`<section class="card"><h2>Work</h2><ol class="path">${stations.map(
    ({ role, at, years, text }) => markup`<li><b>${role}</b><span class="soft">${at} · ${years}</span><p>${text}`,
  )}</ol><h2>Education</h2><ol class="path">${education.map(
    ({ school, degree, years }) => markup`<li><b>${degree}</b><span class="soft">${school} &#xB7; ${years}</span>`,
  )}</ol></section>`;
}

/** @param {import("./members.mjs").Profile} profile */
function facts({ employer, languages, credentials, personal }) {
  return markup`<section class="card"><h2>At a glance</h2><dl>
<dt>Works for<dd>${employer.name}
<dt>Languages<dd>${languages.map(([name, level]) => markup`${name} <span class="soft">${level}</span><br>`)}
<dt>Credentials<dd>${credentials.map(({ name, by, year }) => markup`${name}<br><span class="soft">${by}, ${year}</span><br>`)}
${personal && markup`<dt>Born<dd>${personal.birthDate}<dt>Nationality<dd>${personal.nationality}`}
</dl></section>`;
}

/** @param {import("./members.mjs").Profile} profile */
function skills({ skills: names }) {
  return markup`<section class="card"><h2>Skills</h2><ul class="skills">${names.map((name) => markup`<li>${name}</li>`)}</ul></section>`;
}
