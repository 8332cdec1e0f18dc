import type { Cues } from "../language-cues";

/** What people believe, and where they belong for it. */
export const belief: Cues = {
  religion: `
    <ben> (<w>)?<faith>(?= (en|van|met|maar|in|opgevoed|grootgebracht|gedoopt|die|werk|vast|bid|ga|geloof|sinds|uit|eet|vier|opgegroeid)|[^ ]|$)
    ^(<w>)?<faith>( (en|opgevoed|gedoopt|van huis uit|grootgebracht) ?<tail>|$)
    (praktiserend|belijdend|gelovig|overtuigd|streng|vroom|toegewijd|bekeerd|wedergeboren)e? <faith>( <tail>)?
    (<faith>|gelovig|religieus|kerkelijk|christelijk) (opgevoed|gedoopt|grootgebracht|opgegroeid|getrouwd)( <tail>)?
    (van huis uit) (<w>)?<faith>
    (lid|actief|vrijwilliger|ouderling|diaken|koster|organist|betrokken|kerkelijk|voorganger|zing|jeugdleider|penningmeester|voorzitter) (<w>){0,5}?(<w>)?(kerk|kerkenraad|parochie|moskee|moskeevereniging|moskeebestuur|synagoge|gemeente van christus|pkn|bijbelkring|kerkkoor|geloofsgemeenschap|baptistengemeente|pinkstergemeente|evangeliegemeente|jehova's getuigen)( <tail>)?
    (kerklid|kerkganger|ouderling|misdienaar|koster|jehova's getuige|getuige van jehova|kerkelijk actief|zondagsschoolleider|diaken)( <tail>)?
    mijn (<w>)?(geloof|religie|kerk|moskee|synagoge|parochie|geloofsgemeenschap|kerkelijke gemeente|bijbel|heer|geloofsovertuiging)( <tail>)?
    (ik )?(geloof|gelooft|vertrouw) in (god|allah|jezus|christus)
    (ik )?(draag|draagt) (een |mijn |de )?(hoofddoek|hijab|keppel|keppeltje|tulband|kruisje|sluier|niqab|boerka)
    (bid|bidden|bidt|vast|vasten|houd|vier|vieren|eet)( ik)?(<v>){0,3} ?(ramadan|sjabbat|sabbat|koosjer|halal|vijf keer|vijfmaal|suikerfeest|offerfeest|chanoeka|elke dag tot|dagelijks tot)( <tail>)?
    (op|geen|de) (sabbat|sjabbat)( <tail>)?
    (ga|gaan|ik ga) (<w>){0,3}naar (de |het )?(<w>)?(kerk|moskee|synagoge|mis|vrijdaggebed|bijbelstudie)( <tail>)?
    bekeerd tot <tail>
    (uit de kerk gestapt|uitgeschreven bij de kerk|gedoopt en belijdenis<tail>|belijdenis gedaan)
    (kind|volgeling|dienaar) van (god|jezus|christus)
  `,
  belief: `
    <ben> (<w>)?<creed>(?= (en|van|met|maar|in|sinds|uit|die)|[^ ]|$)
    ^(<w>)?<creed>( (en|in hart|uit overtuiging|van|sinds) ?<tail>|$)
    (overtuigd|strikt|actief|principieel)e? <creed>( <tail>)?
    (lid|broeder|meester|aangesloten) (<w>){0,3}(vrijmetselaarsloge|vrijmetselarij|loge|humanistisch verbond|scientology|orde van vrijmetselaren)
    (vrijmetselaarsloge|vrijmetselaar)
    (geen|zonder) (geloof|religie|godsdienst|geloofsovertuiging|kerkelijke gezindte)( <tail>)?
    (niet|on)[ -]?(gelovig|religieus|kerkelijk)( opgevoed)?
    (mijn) (levensovertuiging|levensbeschouwing|wereldbeeld|overtuigingen)( <tail>)?
    (dienst geweigerd|militaire dienst geweigerd|dienstplicht geweigerd|gewetensbezwaren)
    (ik )?(geloof|gelooft) niet in (god|een god)
    (leef|eet) (<w>)?(veganistisch|vegan) (uit|om)<tail>
  `,
  union: `
    (lid|kaderlid|actief|aangesloten|afgevaardigde|vertegenwoordiger|bestuurder|delegee|militant|bestuurslid|lidmaatschap|contributie|vrijgestelde|kaderleden|voorzitter|georganiseerd|secretaris)(<v>)? ?(<w>)?(van |bij |in |voor |aan )?(de |het |een |mijn )?<union>( <tail>)?
    <union>[ -](lid|kaderlid|lidmaatschap|afgevaardigde|delegee|militant|bestuurder|actief)( <tail>)?
    vakbonds(lid|lidmaatschap|afgevaardigde|militant|vertegenwoordiger|man|vrouw|bestuurder|delegee|activist|werk|contributie)( <tail>)?
    <ben> (<w>)?(vakbondslid|vakbondsman|vakbondsvrouw|syndicalist|gesyndiceerd|syndicaal afgevaardigde|bondslid|lid van (een|de|mijn) (vak)?bond)( <tail>)?
    ^(vakbondslid|syndicalist|gesyndiceerd|kaderlid|syndicaal afgevaardigde)( <tail>)?$
    syndica(al|le) (afgevaardigde|actief|militant|werk|delegatie)( <tail>)?
    (gestaakt|staakte|meegedaan aan de staking|stakingspost)( <tail>)?
  `,
  politics: `
    (<party>|partij)[ -](lid|lidmaatschap|raadslid|kandidaat|stemmer|wethouder|fractie|bestuurslid|kamerlid|kiezer|actief|afdeling|sympathisant|vrijwilliger|statenlid|aanhanger)( <tail>)?
    (lid|raadslid|actief|kandidaat|wethouder|gemeenteraadslid|statenlid|fractievoorzitter|stem|stemde|gestemd|stemmer|kamerlid|bestuurslid|penningmeester|campagne|vrijwilliger|mandataris|schepen|lijsttrekker|lijst|voorzitter|sympathisant|militant|lidmaatschap|partijlid|lijstduwer|gemeenteraad|burgerlid|secretaris|aanhanger|aangesloten|verkiezingen)(<v>)? ?(<w>)?(van |voor |bij |in |op |namens )?(de |het )?(lijst van |afdeling )?<party>( <tail>)?
    (partijlid|partijlidmaatschap|lid van een politieke partij)( <tail>)?
    (ik )?(stem|stemde|stemmen|gestemd)(<v>)? ?(altijd |op )?(links|rechts|groen|liberaal|<party>|christelijk|progressief|conservatief)( <tail>)?
    <ben> (<w>)?(socialist|socialiste|communist|liberaal|conservatief|sociaaldemocraat|marxist|anarchist|nationalist|christendemocraat|links|rechts|progressief|flamingant|republikein|monarchist|antifascist|sociaal-democraat|libertariër|linkse rakker|linkse kiezer)(?= (en|van|met|maar|in|sinds|georiënteerd|ingesteld|die)|[^ ]|$)
    ^(<w>)?(socialist|communist|sociaaldemocraat|marxist|anarchist|christendemocraat|flamingant)( <tail>)?$
    politiek (<w>)?(links|rechts|actief|ben ik|sta ik|georiënteerd|gezien|geëngageerd)( <tail>)?
    mijn (politieke (voorkeur|overtuiging|opvattingen|kleur|mening|ideeën|standpunten))( <tail>)?
    (extinction rebellion|kozp|farmers defence force|antifa|pegida)[ -]?(activist|lid|actief)?$
    politieke voorkeur<tail>
  `,
};
