/** @typedef {{ name: string, role: string, since: number, posts: number, colour: string }} Member */

/** @type {Readonly<Record<string, Member>>} */
export const MEMBERS = {
  vergabefuchs: { name: "Vergabefuchs", role: "Zentrale Vergabestelle", since: 2017, posts: 1284, colour: "#b4552d" },
  hmeier: { name: "H. Meierhoff", role: "Schulträger, Kleinstadt", since: 2019, posts: 311, colour: "#3f6b8a" },
  skonto: { name: "Skonto_2Prozent", role: "Landkreis, Einkauf", since: 2015, posts: 2077, colour: "#56743c" },
  bauhof: { name: "Bauhof-Bärbel", role: "Städtischer Bauhof", since: 2020, posts: 146, colour: "#8a6a1f" },
  itkoord: { name: "IT-Koordination Süd", role: "Zweckverband IT", since: 2018, posts: 523, colour: "#5c4d8a" },
  ruecklage: { name: "Rücklage", role: "Kämmerei", since: 2021, posts: 64, colour: "#8a3f56" },
  krankenhaus: {
    name: "Müller-Lüdenfeld",
    role: "Kreisklinik, Materialwirtschaft",
    since: 2016,
    posts: 402,
    colour: "#2f7a6d",
  },
  neuling: { name: "Neu_im_Amt", role: "Gemeinde, 8.000 Einwohner", since: 2026, posts: 9, colour: "#7d7d7d" },
};
