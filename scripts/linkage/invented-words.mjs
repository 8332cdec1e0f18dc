/** Invented, or so common that they belong to nobody. */
export const TOWNS = {
  gb: "Ambleford Marrowby Tilsden Great-Harnwick Penquay Sallowbridge Dunmarrow Wexcombe Oxley-Green Harrowmere".split(
    " ",
  ),
  de: "Altenmoor Bergfelden Hirschau-am-See Königsried Lindwedel Mühlhausen-Nord Oberkirchheim Sandersfeld Waldstätten Großröhra".split(
    " ",
  ),
  nl: "Veenwijk Oosterdam Noorderbeek Schoonveld Hoogwaarde Lageveen Waterdorp Kleindam Zuiderhout Molenrade".split(
    " ",
  ),
  us: "Maple-Falls Cedarton Brightwater Lone-Elm Prairie-View Stonecreek Harborville Millbrook-Heights Greenfield-Junction Oakmont-Hills".split(
    " ",
  ),
};
export const STREETS = {
  gb: "Mill Lane|High Street|Station Road|Church Street|St John's Road|Victoria Avenue|Chestnut Close|Abbey Gardens|Northgate|Old Forge Drive".split(
    "|",
  ),
  de: "Hauptstraße|Bahnhofstraße|Lindenallee|Am Mühlbach|Kirchweg|Goethestraße|Schillerplatz|Straße des Friedens|Rosenweg|Gartenstraße".split(
    "|",
  ),
  nl: "Kerkstraat|Dorpsstraat|Stationsweg|Molenlaan|Julianaplein|Beatrixlaan|Schoolstraat|Nieuwe Gracht|Havenweg|Eikenlaan".split(
    "|",
  ),
  us: "Main Street|Oak Avenue|Maple Drive|2nd Street|Lincoln Boulevard|Sunset Road|River Parkway|Fourth Avenue|Cedar Court|Hillcrest Lane".split(
    "|",
  ),
};
export const HOUSES = {
  gb: "Brackenhurst|Fernleigh|Hollytree|Larkspur|Meadowbank|Oakhaven|Rowanfield|Swallowdale|Thornbury Grange|Willowmere|Kestrel View|Ashcombe|Birchgrove|Elmscote|Pinehollow|Riverholme|Heatherlea|Juniper|Marigold|Beechmount".split(
    "|",
  ),
  de: "Lindenhof|Rosengarten|Sonnenhügel|Birkenwäldchen|Mühlbachtal|Sankt Elisabeth|Am Stadtwald|Kastanienhof|Weidenaue|Schlossblick|Abendröte|Tannenhöhe|Quellengrund|Dreikönigen|Wiesengrund|Feldmühle|Buchenrain|Marienstift|Fährhaus|Ährenfeld".split(
    "|",
  ),
  nl: "De Zonnebloem|Het Anker|De Wilgenhof|Sint Jacob|De Molenwiek|Oranjehof|De Vlinder|Het Baken|De Berkenhorst|Rozenburcht|De Schelp|Avondvrede|De Linde|Het Veerhuis|De Koperwiek|Duinzicht|De Hazelaar|Elzenhagen|De Kievit|Heidestein".split(
    "|",
  ),
  us: "Sycamore Ridge|Golden Prairie|Magnolia Springs|Quail Hollow|Redwood Terrace|Silver Birch|Whispering Pines|Eagle Crest|Bluebonnet|Cottonwood|Desert Willow|Fox Run|Heron Lake|Ivy Glen|Juniper Point|Laurel Oaks|Mesa Verde Trail|Northern Star|Orchard Bend|Pelican Bay".split(
    "|",
  ),
};
/** Halves of house names: what they make together is told apart by both. */
export const HALVES = {
  gb: [
    "Acorn Amber Ash Bay Black Bridge Cam Copse Down Elder Fairn Glen Hawth Kirk Lark Mallow Nether Otter Primr Quarr".split(
      " ",
    ),
    "ley wood croft mere field stow leigh burn wick combe".split(" "),
  ],
  de: [
    "Ahorn Birken Dohlen Eichen Falken Garten Heide Ilmen Jäger Kloster Lerchen Mohn Nuss Otter Pappel Quell Reben Schwalben Tauben Ulmen".split(
      " ",
    ),
    "hof grund tal blick garten höhe stift aue rain hain".split(" "),
  ],
  nl: [
    "Anjer Beuken Duin Ekster Fazant Grutto Hei Iepen Kastanje Lavendel Merel Noten Olmen Plataan Roos Spreeuw Tulp Vlier Wulpen Zwaluw".split(
      " ",
    ),
    "hof steyn burcht haven wijk lust rust stede daal kamp".split(" "),
  ],
  us: [
    "Alder Bison Canyon Dogwood Elkhorn Falcon Granite Hickory Ironwood Jasper Kingfisher Lakota Mustang Nutmeg Osprey Pinecone Quartz Raven Sagebrush Timber".split(
      " ",
    ),
    "wood ridge brook vale mount shore crossing pointe haven acres".split(" "),
  ],
};
export const KINDS = {
  gb: ["Care Home", "Nursing Home", "Residential Home", "House", "Lodge"],
  de: ["Seniorenzentrum", "Pflegeheim", "Altenpflegeheim", "Seniorenresidenz", "Haus"],
  nl: ["Woonzorgcentrum", "Verpleeghuis", "Zorgcentrum", "Huize", "Zorghuis"],
  us: ["Nursing Center", "Rehabilitation and Nursing", "Care Center", "Assisted Living", "Senior Living"],
};
export const CHAINS = {
  gb: ["Sunshine Care", "Harbour Healthcare", "Copperbeech Group"],
  de: ["Sonnenschein Pflege", "Vita Nova", "Curatia"],
  nl: ["Zorggroep Horizon", "Stichting Levensavond", "Vitalis"],
  us: ["Evergreen Health", "Guardian Senior Care", "Prime Living"],
};
export const FIRMS =
  "Kestrelmark|Varnholt|Oberlin & Frings|Tessaro|Quandrel|Halvorsund|Brightspan|Norvik Papier|Zellmer|Aurivon|Pfennigwerth|Dunlow Brothers|Marchetto|Kowalewsky|Strandgaard|Ostrava Met|Lumenfeld|Graubündner Holz|Solvanta|Trennhaus|Bellweather|Korsakovo|Mirandol|Tavares e Filhos|Ostwind|Rheintor|Cobaltik|Jutland Marine|Vesterhav|Eikenboom".split(
    "|",
  );
export const TRADES =
  "Office Supplies|Medical|Logistics|Bau|Software|Catering|Elektrotechnik|Druck|Textiles|Consulting|Facility Services|Energy".split(
    "|",
  );
/** The same legal form, as two sources write it. */
export const FORMS = [
  ["Ltd", "Limited"],
  ["Ltd.", "LTD"],
  ["GmbH", "Gesellschaft mit beschränkter Haftung"],
  ["GmbH & Co. KG", "GmbH & Co KG"],
  ["B.V.", "BV"],
  ["S.à r.l.", "SARL"],
  ["Sp. z o.o.", "Sp. z o. o."],
  ["AG", "Aktiengesellschaft"],
  ["S.p.A.", "SpA"],
  ["Inc.", "Incorporated"],
  ["A/S", "AS"],
  ["plc", "PLC"],
];
/** One name in two scripts, as its owner and a register write it. */
export const SCRIPTS = [
  ["ООО «Ромашка»", "Romashka OOO"],
  ["ООО «Северный Ветер»", "OOO Severny Veter"],
  ["ЗАО «Стройинвест Тула»", "Stroyinvest Tula ZAO"],
  ["ООО «Жемчужина»", "Zhemchuzhina LLC"],
  ["Центр «Надежда»", "Tsentr Nadezhda"],
  ["Пансионат «Берёзка»", "Pansionat Beryozka"],
  ["Ελληνικά Τρόφιμα Α.Ε.", "Ellinika Trofima AE"],
  ["Γηροκομείο Άγιος Νικόλαος", "Girokomeio Agios Nikolaos"],
  ["Αφοί Παπαδάκη Ο.Ε.", "Afoi Papadaki OE"],
  ["Søndergård Plejehjem", "Sondergard Plejehjem"],
  ["Łąkowa Dom Opieki", "Lakowa Dom Opieki"],
  ["Müller-Größ Bäckerei", "Mueller-Groess Baeckerei"],
];
