import type { Cues } from "../language-cues";

/** Where people come from. */
export const origin: Cues = {
  ethnicity: `
    (di|le mie|con|mie|d') ?(origin[ei]|radici|discendenza|ascendenza|sangue|etnia|famiglia|genitori|madre|padre|stirpe) (<w>)?(<nation>|[a-z]{4,12}[ei]|african[aei]|arab[aei]|rom|sinti|ebraic[aehi]{1,2}|curd[aei]|berber[aei]|asiatic[aeh]{1,2}|latin[aeo][a-z]{0,12}|straniera|straniere|migrante|immigrata)( e <tail>)?
    <sono>(<w>)?(rom|sinti|sint[oa]|ner[oa]|african[oa]|afroitalian[oa]|afrodiscendente|arab[oa]|asiatic[oa]|curd[oa]|berber[oa]|metic[ci]?[oa]|mulatt[oa]|immigrat[oa]|migrante|rifugiat[oa]|profug[oa]|richiedente asilo|figli[oa] di (immigrati|migranti|profughi|rifugiati|emigranti)|persona di colore|di colore|di etnia <tail>|di pelle (nera|scura)|donna (nera|di colore)|uomo (nero|di colore)|latin[oa]|tamil|esule|sudamerican[oa]|indigen[oa]|caucasic[oa]|bianc[oa]|nordafrican[oa]|magrebin[oa]|arbëreshë?)(?= (e|di|in|con|che|da|del|nat|cresciut)~|[^ ]|$)
    (donna|uomo|persona|ragazz[oa]) (<w>)?(ner[oa]|di colore|rom|razzializzat[oa]|afrodiscendente|arab[oa]|asiatic[oa])
    ^(<w>)?(afroitalian[oa]|italo-[a-z]{5,12}|rom|sinti|afrodiscendente|figli[oa] di immigrati|rifugiat[oa] politic[oa])( <tail>)?$
    (i miei|i nostri|miei) (genitori|nonni|antenati) (<w>)?(sono|erano|vennero|venivano|arrivarono|emigrarono|provengono|vengono|fuggirono|emigrati|arrivati)(<v>)? ?(da|dal|dalla|dall'|in|di)?<tail>
    (mio|mia) (padre|madre|nonno|nonna|famiglia) (è|viene|veniva|proviene|emigrò|arrivò|era)(<v>)? ?(<nation>|originari[oa] d<tail>|dal<tail>|d[ai] <land>)
    (figli[oa]|nipote|discendente) di (<w>)?(immigrati|migranti|emigranti|profughi|rifugiati|esuli|genitori <nation>|genitori [a-z]{4,12}[ei]|coppia mista)( <tail>)?
    (arrivat[oa]|arrivai|venut[oa]|giunt[oa]|sbarcat[oa]|sono qui|venni)(<v>){0,4}? (come|da) (rifugiat[oa]|profug[oa]|richiedente asilo|immigrat[oa]|migrante|minore non accompagnato|clandestin[oa])<tail>
    (fuggit[oa]|scappat[oa]|sfuggit[oa]) (dalla|da|dal|dall'|alla)<tail>
    (italian[oa]|immigrat[oa]|migrante|straniero|cinese) di (seconda|prima|terza) generazione( <tail>)?
    (seconda|prima|terza) generazione( di (immigrati|migranti))?$
    (appartengo|appartenente|membro|parte) (<w>)?(alla|della|a una|di una|al popolo|a) (<w>)?(comunità|minoranza|etnia|popolo) (<w>)?(rom|sinti|etnica|linguistica|curd[ao]|tamil|ebraica|ladina|slovena|<w>?<tail>)
    minoranza (etnica|linguistica)
    (la mia|mia) (etnia|razza|pelle|origine etnica)( <tail>)?
    colore della (mia )?pelle
  `,
  nationality: `
    (cittadinanza|nazionalità|passaporto)( è|:)? (<nation>|italo-[a-z]{5,12}|<w>?<tail>)
    (doppia|mia|seconda|con|di|la) (<w>)?(cittadinanza|nazionalità)( <tail>)?
    (cittadin[oa]) (<nation>|europe[oa]|di <land>|dell'<w>?<tail>|ue|[a-z]{5,14} residente)( <tail>)?
    (ho|possiedo|con|titolare|ottenuto|in possesso) (<w>){0,3}(passaporto|cittadinanza|permesso di soggiorno|carta di soggiorno|nazionalità|doppio passaporto)( <tail>)?
    (sono|come|essendo|è) (un |una |un')?(<w>)?<nation>(?! (madrelingua))(?= (e|di|in|ma|viv|resid|da|nat|d'|con|cresciut|trapiantat|naturalizzat)~|[^ ]|$)
    ^<nation> (residente|di nascita|d'adozione|naturalizzat[oa]|trapiantat[oa]|in italia|che vive)( <tail>)?
    (naturalizzat[oa]|apolide|extracomunitari[oa]|oriund[oa])( <tail>)?
    (nat[oa]|cresciut[oa]|nat[oa] e cresciut[oa]) (in|a|nelle|negli) (<land>|[a-zß-ɏ]{3,18}$|[a-zß-ɏ]{3,18} da <tail>)
    (vengo|provengo|originari[oa]|nativ[oa]) (<w>)?(da|dal|dalla|dall'|dalle|di|del|della|dell') ?(<land>|<w>?<tail>)
    (luogo|paese|città) di (nascita|origine)<tail>
    (il )?mio paese (d'origine|natale|di origine)( <tail>)?
    permesso di soggiorno( <tail>)?
  `,
};
