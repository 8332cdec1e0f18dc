const SITE = "https://guildhall.example";

/**
 * @param {import("./members.mjs").Profile} profile
 */
export function profileJsonLd(profile) {
  const url = `${SITE}/in/${profile.slug}`;
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    "@id": url,
    url,
    dateModified: "2026-10-08T09:12:00+02:00",
    mainEntity: {
      "@type": "Person",
      "@id": `${url}#me`,
      name: `${profile.given} ${profile.family}`,
      givenName: profile.given,
      familyName: profile.family,
      url,
      jobTitle: profile.jobTitle,
      description: profile.about,
      worksFor: { "@type": "Organization", name: profile.employer.name, address: profile.employer.town },
      homeLocation: { "@type": "Place", name: profile.town },
      alumniOf: profile.education.map(({ school }) => ({ "@type": "CollegeOrUniversity", name: school })),
      knowsLanguage: profile.languages.map(([name]) => ({ "@type": "Language", name })),
      hasCredential: profile.credentials.map(credential),
      skills: profile.skills,
      ...profile.personal,
    },
  };
}

/** @param {import("./members.mjs").Profile["credentials"][number]} credential */
function credential({ name, by, year }) {
  return {
    "@type": "EducationalOccupationalCredential",
    name,
    recognizedBy: { "@type": "Organization", name: by },
    dateCreated: String(year),
  };
}
