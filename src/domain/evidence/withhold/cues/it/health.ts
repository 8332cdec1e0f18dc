import type { Cues } from "../language-cues";

/** Body and mind. */
export const health: Cues = {
  health: `
    (soffro|soffrivo|soffre|ho|ho avuto|ha|avevo|ho superato|ho sconfitto|superato|sconfitto|vinto|ho contratto|convivo con|vivo con|vivere con|guarit[oa]|reduce|affett[oa]|malat[oa]|colpit[oa]|ho subito|subito|sopravvissut[oa]|combattuto|diagnosticat[oa]|diagnosticato|diagnosi|operat[oa]|curat[oa]|in cura|in remissione|mi è venut[oa]|mi sono ammalat[oa]|ho affrontato|mi hanno diagnosticato|mi hanno trovato)( di| da| un| una| il| la| lo| l'| dal| dalla| con| per| a| ad| del| dei| gli| grave| forte| lieve| una forma di){0,3} ?<mal>( <tail>)?
    (dopo|a causa di|in seguito a|per via di|nonostante|durante|da quando ho|per)( un| una| un'| il| la| lo| l'| mia| mio| una lunga| una grave| aver superato){0,3} ?(<mal>|malattia|operazione|chemioterapia|chemio|intervento chirurgico|ricovero|convalescenza)( <tail>)?
    (la mia|il mio|le mie|i miei|mia|mio) (<w>)?(<mal>|malattia|terapia|chemio(terapia)?|cura|salute mentale|convalescenza|operazione|psichiatra|psicoterapeuta|pacemaker|allergie|allergia|ansia|microinfusore|patologia|dipendenza|medicine|farmaci)( <tail>)?
    <sono>(<w>)?(diabetic[oa]|epilettic[oa]|asmatic[oa]|sieropositiv[oa]|autistic[oa]|bipolare|schizofrenic[oa]|depress[oa]|alcolist[oa]|ex ?-?(alcolist[ao]|tossicodipendente|tossico)|tossicodipendente|anoressic[oa]|bulimic[oa]|celiac[oa]|emofilic[oa]|malat[oa]( <tail>)?|trapiantat[oa]|ipertes[oa]|asperger|allergic[oa]|obes[oa]|cardiopatic[oa]|in malattia|in terapia|in cura <tail>|in dialisi|in remissione|sotto (terapia|chemio)|paziente (oncologic[oa]|psichiatric[oa])|ricoverat[oa]|immunodepress[oa]|talassemic[oa]|guarit[oa] <tail>|neurodivergente|ludopatic[oa])( <tail>)?
    ^(<w>)?(diabetic[oa]|epilettic[oa]|asmatic[oa]|sieropositiv[oa]|autistic[oa]|bipolare|hiv|hiv positivo|adhd|dsa|celiac[oa]|diabete|epilessia|asma|depressione|fibromialgia|sclerosi multipla|asperger|ex ?-?(alcolista|tossicodipendente|alcolist[oa])|alcolista anonimo|emofilic[oa]|in malattia|autismo|malat[oa] cronic[oa])( (dal|da|di tipo|e) <tail>|$)
    (in|da|periodo di|assenza per|actualmente in|attualmente in|congedo per|aspettativa per) (<w>)?(malattia|convalescenza|infortunio)(?= (da|dal|fino|per)|[^ ]|$)( <tail>)?
    (prendo|assumo|necessito di|faccio) (<w>)?(antidepressivi|insulina|psicofarmaci|litio|metadone|psicoterapia|dialisi|chemioterapia)
    (porto|ho) (un |il )?(pacemaker|microinfusore|stomia)
    (per|problemi di|motivi di|ragioni di) (motivi di |problemi di |ragioni di )?salute( <tail>)?
    (sobri[oa]|pulit[oa]|astinente) da <tail>
    (gruppo sanguigno|altezza|peso) ?:? ?[0-9a-z]<tail>
    (sono alt[oa]|peso) [0-9]<tail>
  `,
  disability: `
    (sono|come|essendo|rimast[oa]|sono diventat[oa]|diventat[oa]|sono nat[oa]|riconosciut[oa]|è|in quanto) (una persona |un |una |un')?(<w>)?<impaired>(?= (e|dalla|dal|da|di|al|a|per|profond|total|con|ma|in|dopo)~|[^ ]|$)( <tail>)?
    ^(<w>)?(persona )?<impaired>( (dalla|dal|da|di|al|a|per|dopo|e|totale|grave|parziale|con) ?<tail>|$)
    persona (<w>)?con (<w>)?(disabilità|handicap|sordità|cecità)( [a-z]{5,12})?
    (invalidità|disabilità|inabilità)( (civile|fisica|motoria|visiva|uditiva|riconosciuta|certificata|psichica|permanente|totale))?( (al|del|pari|riconosciuta|certificata))<tail>
    invalidità civile( <tail>)?
    (ho|con|la mia|una|nonostante|presento|mia|riconosciuta|certificazione di|portatore di|tessera|causa|a causa della mia|per la mia) (<w>)?(una |la |mia )?(<w>)?(disabilità|invalidità|sordità|cecità|ipoacusia|ipovisione|dislessia|disprassia|discalculia|paralisi( cerebrale)?|sindrome di down|spina bifida|paraplegia|handicap|protesi|apparecchi acustici|impianto cocleare|balbuzie|minorazione|tetraparesi)(?! (al lavoro|in azienda))( <tail>)?
    (un |il mio |mio )handicap( <tail>)?
    (categori[ae]) protett[ae]( <tail>)?
    (legge|l[.]) ?(68/99|104(/92)?|n[.] 68)( <tail>)?
    (in|su|uso|sulla|con la|la mia) (<w>)?(sedia a rotelle|carrozzina|carrozzella)( <tail>)?
    (uso|utilizzo|porto|ho|mio) (<w>)?(bastone bianco|cane guida|apparecchi acustici|protesi|stampelle|impianto cocleare|lingua dei segni)( <tail>)?
    (ho perso|perso|perdita) (<w>)?(la |l'|un |una |il |della |dell')?(vista|udito|gamba|braccio|mano|occhio|uso delle gambe)( <tail>)?
    non (sento|vedo|cammino|posso camminare)$
    atleta paralimpic[oa]
    (assegno|pensione) (di )?(invalidità|accompagnamento|inabilità)( <tail>)?
  `,
  pregnancy: `
    (sono|ero|rimast[oa]|essendo|mentre ero|attualmente|è) (<w>)?(incinta|in dolce attesa|in attesa( del| di un)?|in stato interessante|gravida|in gravidanza|in maternità|in congedo (di |per )?maternità|futura mamma|neomamma|neo ?mamma|neo ?papà|al <w>mese)( <tail>)?
    ^(<w>)?(incinta|in dolce attesa|futura mamma|futuro papà|neomamma|neopapà|in maternità|in congedo di maternità)( (di|al|e|fino|da|dal) ?<tail>|$)
    (in|attualmente in|dalla|la mia|dopo la|durante la|congedo|per|rientro dalla|periodo di|andrò in) (<w>)?(maternità( obbligatoria| facoltativa| anticipata)?|congedo (di |per )?maternità)(?! (dei|delle|del personale))( <tail>)?
    congedo (di |per )?maternità( <tail>)?
    (aspettiamo|aspetto|aspettando|attendiamo|attendo) (<w>){0,2}(figli[oa]|bambin[oa]|bimb[oa]|gemelli|bebè|primo figlio|secondo figlio)( <tail>)?
    (la mia|una|mia|durante la|dopo la|dopo un|un|ho avuto un|gravidanza|subito un|prima|seconda) (<w>)?(gravidanza|gravidanze|aborto( spontaneo)?|parto|cesareo|interruzione di gravidanza|depressione post ?-?partum)( <tail>)?
    (stiamo cercando|cerchiamo|proviamo|vorremmo|desideriamo) (<w>){0,3}(figlio|bambino|bebè|una gravidanza)
    (fecondazione assistita|procreazione assistita|pma|fivet)( <tail>)?$
    (mese|settimana) di gravidanza
    (ho )?(appena )?partorito( <tail>)?
    (data presunta del |il )parto (è )?(previst[oa]|a|il)?<tail>
    termine della gravidanza
    allatto( <tail>)?
  `,
};
