/** What holds a cue in German and says nothing of a person. */
export const innocent = `
  (betreu~|arbeit~|begleit~|pfleg~|berat~|unterstütz~|unterricht~|förder~|angebot~|assistenz|therapie|schulung~|inklusion|teilhabe|integration|einrichtung|werkstatt|wohnheim|projekte?|kurse?|hebamme|sprechstunde|seelsorge)(<v>)? ?(von|für|mit|der|an|zur|zu)(<v>){0,2} ?(<w>){0,3}(behinder~|schwerbehinder~|menschen|personen|kinder~|jugendlichen?|blinde[nr]?|gehörlose[nr]?|schwangere[nr]?|frauen|flüchtling~|geflüchtet~|migrant~|demenzkranke[nr]?|kranke[nr]?|autist~|alleinerziehende[nr]?|senioren)( mit (<w>)?(behinderung(en)?|migrationshintergrund|fluchterfahrung|beeinträchtigung(en)?|autismus|demenz|adhs|handicap|diabetes|depression(en)?))?
  (menschen|kinder[n]?|jugendlichen?|erwachsenen?|schüler[n]?|personen|klienten|patienten|bewohner[n]?|familien|frauen) mit (<w>)?(behinderung(en)?|migrationshintergrund|fluchterfahrung|beeinträchtigung(en)?|autismus|demenz|adhs|handicap|diabetes|depression(en)?|krebs)
  (krebs|hiv|aids|diabetes|demenz|autismus|depressions|gewerkschafts|behinderten|familien|kinder|kirchen|alters|religions|partei|politik|geburtstags|hochzeits|kranken|alten|mutter|tochter|eltern|jugend|schwangeren|schwangerschafts|gleichstellungs|ehe|migrations|frauen|männer|staatsangehörigkeits|foto|bild|rollstuhl|blinden|gesundheits)(-)?(forschung|beratung|prävention|hilfe|station|klinik|zentrum|stiftung|recht|politik|unternehmen|betrieb|pädagogik|therapie|medizin|gesellschaft|konzern|haus|werk|verein|verband|software|planung|planer|fotograf|arbeit|pflege|heim|versicherung|kasse|sport|bibliothek|ambulanz|studie|wissenschaft~|beauftragte[rn]?|bildung|behörde)~
  (studium|professur|lehrstuhl|referent(in)?|dozent(in)?|lehrer(in)?|bachelor|master)(<v>){0,2}? ?(der|für|in|des) (<w>)?(politik~|religion~|islam~|judaist~|theolog~|gender~|evangelische[nr]? theologie|katholische[nr]? theologie|katholische[nr]? religion|evangelische[nr]? religion)
  (evangelische[nrs]?|katholische[nrs]?|jüdische[nrs]?|islamische[nrs]?|christliche[nrs]?) (schule|krankenhaus|klinik|kita|kindergarten|akademie|stiftung|theologie|fakultät|universität|gymnasium|bank|verlag|sozialstation|museum|friedhof|religionslehre|diakonie|krankenhäuser|träger)
  (m/w/d|w/m/d|m/f/d|d/m/w|gn)
  (blinde[rn]?) (fleck~|passagier~|vertrauen)
  <age>[ -]jährige[rnms]? ?(berufserfahrung|erfahrung|tätigkeit|bestehen|jubiläum|zusammenarbeit|praxis|firmengeschichte|laufzeit|firmen~|betriebs~)
  (ich bin|bin) (<w>)?<age> jahre (im|in|bei|als|lang|für|mit|am|beim)
  (firma|unternehmen|verein|betrieb|projekt|gmbh|idee|marke)(<v>){0,2} (<w>)?(wurde|ist)? ?(<year> )?(geboren|gegründet)
  <age> jahre alte[rnms]? <w>?<tail>
  (gewerkschaften|gewerkschaft|tarifpartner~) (verhandel~|geführt)
  (wähle|wählte) (meine|die) (worte|mittel|werkzeuge)
  (vertrags|gegen|prozess|streit)partei(en)?
  (schwarze[rsn]?) (zahlen|liste|bretter|humor|gürtel|peter)
  weiße[rsn]? (ware|liste|hai|kittel)
  (links|rechts)(bündig|herum|anwalt)
  (kreis|ortsgruppe) der (naturfreunde)
  (single|singles?)[ -](page|sign|point|source|choice|use)~( <tail>)?
  (mutterschutz|elternzeit|krankheits)[ -]?(vertretung|gesetz|regelung|verwaltung|anträge)~
  (vertretung|elternzeitvertretung|befristet)(<v>){0,3} ?(wegen |während |für )?(<w>){0,2}(elternzeit|mutterschutz)
  gewicht(ung|e)? <tail>
`;
