/** What holds a cue in Dutch and says nothing of a person. */
export const innocent = `
  (begeleid~|werk~|zorg~|verzorg~|ondersteun~|help~|hulp|lesgeven|les|trainer|training|activiteiten|opvang|projecten|project|therapie|coach~|integratie|inclusie|dagbesteding|vrijwilliger~|advies|onderzoek~|toegankelijk~|vervoer|verloskund~|verpleegkund~|behandel~|docent|juf|woonvorm|zomerkamp|arbeidsmarkt|belangen~|instelling|tolk)(<v>){0,3}? ?(van|voor|met|aan|bij|naar)(<v>){0,3}? ?(kinderen|mensen|personen|jongeren|volwassenen|vrouwen|leerlingen|cliënten|patiënten|ouderen|bewoners|vluchtelingen|migranten|asielzoekers|statushouders|nieuwkomers|gezinnen|doven|blinden|daklozen|gehandicapten|zwangeren|dementerenden|kankerpatiënten|studenten|medewerkers|bezoekers)( met (een )?(<w>)?(beperking|handicap|autisme|dementie|adhd|migratieachtergrond|depressie|diabetes|hiv|kanker|verslaving|dyslexie))?
  (mensen|kinderen|jongeren|cliënten|leerlingen|personen|volwassenen|ouderen|patiënten|medewerkers|zorg voor) met (een )?(<w>)?(beperking|handicap|autisme|dementie|adhd|migratieachtergrond|depressie|diabetes|hiv|kanker|verslaving|arbeidsbeperking)
  (zwangere|gehandicapte|autistische|dove|blinde|zieke|lesbische|homoseksuele|zwarte) (vrouwen|kinderen|mensen|jongeren|cliënten|leerlingen|ouderen)
  (kanker|hiv|aids|diabetes|dementie|autisme|gehandicapten|familie|kinder|kerk|leeftijds|religie|partij|politiek|trouw|bruids|zieken|ouderen|moeder|dochter|jeugd|zwangerschaps|gender|huwelijks|migratie|vrouwen|mannen|foto|rolstoel|blinden|gezondheids|vakbonds)(-)?(onderzoek|preventie|zorg|bedrijf|recht|fotograaf|gelijkheid|geneeskunde|verzekering|afdeling|kliniek|centrum|stichting|fonds|boek|studie|wetenschap|beleid|maatschappij|sport|hulpverlening|begeleid|organisatie)~
  blinde (vlek|vlekken|muur|darm)
  (<w>){0,4}(man|vrouw)-(in-the-middle|machine)~( <tail>)?
  (politieke|politicologie) (wetenschappen|filosofie|partijen|wetenschap)
  (christelijke|katholieke|protestantse|islamitische|joodse|reformatorische|evangelische) (school|scholen|universiteit|hogeschool|omroep|basisschool|stichting|uitgeverij|zorginstelling|scholengemeenschap|museum)
  (docent|leraar|lerares|hoogleraar|studie|bachelor|master|geschiedenis)(<v>)? ?(godsdienst|levensbeschouwing|islam|theologie|religie|religiewetenschappen|van de godsdiensten)
  (onderhandel~|overleg|gesprekken|cao-overleg|contacten)(<v>){0,3} ?(vakbond~|bonden)
  (bedrijf|idee|project|merk|startup|stichting|vereniging|product)(<v>){0,2} ?(is |werd )?(in <year> )?(geboren|ontstaan|opgericht)( <tail>)?
  (ik ben|ben) <age> jaar (in|bij|als|werkzaam|actief|lang|inkoper|verkoper|leraar|docent|manager|ondernemer|zelfstandig)~( geweest)?
  <age>[ -]?jarige? (ervaring|jubileum|bestaan|carrière|loopbaan|samenwerking|contract|garantie|dienstverband|geschiedenis|looptijd)
  (vervanging|vervang|tijdelijk|waarneming|administratie|invaller|verwerk~)(<v>){0,4} (zwangerschapsverlof|ouderschapsverlof|ziekteverlof|zorgverlof|bevallingsverlof)
  (zwangerschaps|ziekte|ouderschaps)verlof(<v>){0,2} (beleid|regeling|administratie|vervanging)
  zwarte (piet|lijst|vrijdag|zee|gordel|doos)
  (zie|foto) (van|voor) (het|de|een) (product|website)
  (moeder|dochter|zuster)(bedrijf|maatschappij|onderneming|taal)
  (links|rechts)(onder|boven|af|om|voor|buiten|back)
`;
