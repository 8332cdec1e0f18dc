import type { Cues } from "../language-cues";

/** Body and mind. */
export const health: Cues = {
  health: `
    (seit|nach|wegen) (meiner|der|meinem|einem|einer) (<w>)?(krankheit|diagnose|operation|unfall|therapie|reha|klinikaufenthalt)( <tail>)?
    ^(hiv|hiv[ -]?positiv|adhs|ads|autist(in)?|autistisch|diabetiker(in)?( typ [12])?|epileptiker(in)?|asthmatiker(in)?|allergiker(in)?|bluter|diabetes( typ [12])?|epilepsie|asthma|depression(en)?|burn-?out|multiple sklerose|chronisch krank|krankgeschrieben|krebspatient(in)?|brustkrebs|trockene[r]? alkoholiker(in)?|asperger(-autist(in)?)?|neurodivers|ptbs|zöliakie|migräne|suchtkrank|rheuma|autismus)$
    (ich |er |sie )?(habe|hat|hatte|bekam|erlitt|überstand|überlebte|besiegte|überwand|bekomme|entwickelte)( ich| er| sie)?( seit <w>{1,2}| vor <w>{2,3}| <year>| auch| selbst| damals)?( einen?| eine[rn]?| den| die| mein[e]?| das| schwere[nr]?| leichte[nr]?| chronische[nr]?){0,2} <krank>( <tail>)?
    (leide|leidet|litt|erkrankt|erkrankte|gelitten|erkrankung|genesen|geheilt)( ich)?( seit <w>{1,2}| <year>| selbst| auch)? (an|unter|von|am|vom)( einer?| einem| der| dem| meiner| schwerer?n?){0,2} (<krank>|<w>?<tail>)
    (nach|seit|wegen|trotz|aufgrund|infolge|mit|durch)( einer| einem| meiner| meinem| meines| schwerer?| überstandener?| überstandenem| der| längerer){0,2} (<krank>|operation|op|chemotherapie|chemo|reha|diagnose|krankheitsbedingter?n? (pause|auszeit)|langer krankheit|klinikaufenthalt|krankheit)( <tail>)?
    (mein|meine|meiner|meinem|meinen|meines)( eigenen?| chronischen?| schweren?)? (<krank>|krankheit|erkrankung|therapie|medikamente|chemotherapie|chemo|diagnose|herzschrittmacher|insulinpumpe|klinikaufenthalt|therapeut(in)?|allergie|gesundheitszustand|psychiater(in)?|spenderniere)( <tail>)?
    (diagnose|diagnostiziert|diagnostizierte man|festgestellt)( mit| wurde|:)? ?(<w>)?<krank>
    (wurde|ist|bei mir)<gap><krank> (diagnostiziert|festgestellt)
    <krank> (<w>){0,2}(diagnostiziert|festgestellt|überlebt|überstanden|besiegt|erkrankt|überwunden)
    (an|am) <krank> (erkrankt|gelitten|leidend)
    <ich> (<w>){0,2}(diabetiker(in)?|epileptiker(in)?|asthmatiker(in)?|autist(in)?|autistisch|hiv[ -]?positiv|depressiv|magersüchtig|drogenabhängig|alkoholiker(in)?|alkoholkrank|alkoholabhängig|suchtkrank|spielsüchtig|chronisch krank|psychisch krank|krank|erkrankt|krankgeschrieben|arbeitsunfähig|bipolar|schizophren|übergewichtig|dialysepatient(in)?|allergiker(in)?|bluter|transplantiert|manisch-depressiv|krebskrank|in therapie|in psychotherapie|in behandlung|clean|adhsler(in)?|traumatisiert|immungeschwächt)
    (derzeit|zurzeit|seit <w>{1,2}|länger|langzeit|momentan|aktuell|länger )?(krankgeschrieben|arbeitsunfähig|krank gemeldet|im krankenstand|langzeitkrank)
    (trockene[rn]?|ehemalige[rn]?|ex-)(<v>)?(alkoholiker(in)?|drogenabhängige[rn]?|süchtige[rn]?|junkie)
    (brustkrebs|krebs|schlaganfall|herzinfarkt)[ -]?(patient(in)?|überlebende[rn]?|erkrankung)( <tail>)?
    (war|bin|ging) (<w>){0,4}(in therapie|in psychotherapie|in der psychiatrie|auf reha|in reha|auf entzug|in der klinik|im krankenhaus|in einer klinik)
    (trage|habe) (<w>)?(herzschrittmacher|insulinpumpe|spenderherz|spenderniere)
    (nehme|brauche|spritze) (<w>){0,2}(medikamente|antidepressiva|insulin|ritalin|methadon)
    aus (gesundheitlichen|krankheitsbedingten|medizinischen) gründen
    (gesundheitlich|psychisch) (<w>)?(eingeschränkt|angeschlagen|beeinträchtigt|belastet|bedingt)
    (krankheitsbedingt|krankheitsbedingte[rn]?)( <w>?(pause|ausgefallen|auszeit|gekündigt))?
    (blutgruppe|körpergröße|gewicht|größe) ?:? ?[0-9a-z]<tail>
    [0-9] ?(jahre|monate) (trocken|clean|krebsfrei)
    (jahren|monaten|<year>) (trocken|clean|nüchtern|krebsfrei)
  `,
  disability: `
    (trage|nutze|brauche|benutze|habe) (<w>)?(hörgeräte?|hörgerät|prothese|beinprothese|blindenstock|langstock|cochlea-implantat|gehhilfe|krücken|rollator|blindenhund)( <tail>)?
    mein(e)? (<w>){0,2}(arm|bein|hand|beine|auge|gehör|sehkraft) (ist|sind|wurde) (<w>)?(gelähmt|amputiert|blind|taub|eingeschränkt|weg)
    <ich> (<w>){0,2}<impaired>(?= (und|aus|mit|in|seit|auf|von|nutze|geboren|aber|habe|nach|durch|kenne|bin|arbeite|weiß|zu)|[^ ]|$)
    ^(<w>)?<impaired>( (seit|von|mit|auf|durch|nach) <tail>|$)
    (schwerbehindert|schwerbehinderung|schwerbehinderte[rn]?)( <tail>)?$
    (schwerbehinderten|behinderten)(ausweis|grad|status|pass)( <tail>)?
    (gdb|grad der behinderung|mde|pflegegrad|pflegestufe|merkzeichen):?( von)? ?[0-9a-z][0-9]?[0-9]?
    (seit <w>{1,2}|von) ?(geburt|kindheit|unfall)( an)? (<w>)?<impaired>
    (seit|von) (<w>){0,2}(geburt|kindheit|jugend|unfall)( an)? (<w>){0,2}<impaired>
    (im|sitze im|auf den|auf einen|mit dem|mit) (<w>)?rollstuhl( <tail>)?
    (ich )?(sitze|bin|fahre|nutze|brauche|benutze) <gap>(rollstuhl|rolli|blindenstock|blindenhund|hörgeräte?|prothese|gehhilfe|krücken|gebärdensprachdolmetscher|assistenzhund|screenreader|cochlea-implantat)
    (als|bin|ich bin) (<w>)?(mensch|person|frau|mann|arbeitnehmer(in)?) mit (<w>)?(behinderung(en)?|handicap|beeinträchtigung|sehbehinderung|hörbehinderung|körperbehinderung|einschränkung|lernschwierigkeiten|down-syndrom)( <tail>)?
    (habe|hat|mit|trotz|lebe mit|wegen|aufgrund)( ich)?( eine[rnm]?| meine[rnm]?| einem| der){0,2} (<w>)?(behinderung|schwerbehinderung|sehbehinderung|hörbehinderung|gehbehinderung|körperbehinderung|lernbehinderung|beeinträchtigung|handicap|legasthenie|lese-rechtschreib-schwäche|lrs|dyskalkulie|dyslexie|spina bifida|zerebralparese|spastik|querschnittslähmung|down-syndrom|trisomie 21|trisomie|hörgerät|hörgeräten?|hörschädigung|prothese|beinprothese|cochlea-implantat|sehschwäche|schwerhörigkeit|sehrest|gehörlosigkeit|blindheit)( <tail>)?
    meine[rnm]? (<w>)?(behinderung|schwerbehinderung|sehbehinderung|hörbehinderung|legasthenie|prothese|blindheit|gehörlosigkeit|hörgeräte?|rollstuhl|einschränkung|handicap|schwerhörigkeit|assistenzhund|blindenhund)( <tail>)?
    mein (<w>)?(rollstuhl|handicap|blindenhund|assistenzhund|hörgerät)
    gleichgestellt (nach|mit|gem)<tail>
    gleichstellung (nach|gem[.]?|gemäß) § ?2
    (augenlicht|gehör|ein bein|einen arm|bein|arm|sehkraft|sehvermögen) (<w>)?(verloren|verlor|amputiert)
    (verlor|verloren) (<w>){0,3}(mein augenlicht|mein gehör|ein bein|einen arm|das gehör|das augenlicht|mein bein|meinen arm)
    (behinderung|schwerbehinderung) (vorhanden|ja|liegt vor|anerkannt)
    (anerkannte|vorliegende|festgestellte)[rn]? (behinderung|schwerbehinderung)
    (erwerbsminderungsrente|eu-rente|berufsunfähigkeitsrente)
  `,
  pregnancy: `
    (im|in der) (<w>){0,2}(monat|woche) schwanger
    (bin|ich bin) (<w>){0,4}schwanger
    <ich> (<w>){0,2}(schwanger|hochschwanger|in elternschaft|guter hoffnung|in anderen umständen)( <tail>)?
    ^(<w>)?(schwanger|hochschwanger|werdende (mutter|mama|eltern))( (im|seit|mit) <tail>|$)
    (im|in|nach dem|bis zum|vor dem|ab|mein|meinem|seit|aktuell|zurzeit|derzeit) (<w>)?(mutterschutz|mutterschaftsurlaub|mutterschutzfrist|karenz)(?! (regel|gesetz))( <tail>)?
    (mutterschutz|mutterschaftsurlaub|karenz) (bis|ab|von|seit)<tail>
    (wir |ich )?(erwarte|erwarten|bekomme|bekommen) (<w>){0,3}(kind|baby|nachwuchs|zwillinge|tochter|sohn|mädchen|junge|enkelkind)( <tail>)?
    (unser|mein|das) (<w>)?(kind|baby|nachwuchs) (<w>){0,3}(kommt|unterwegs|erwartet|zur welt)( <tail>)?
    (nachwuchs|baby|kind) (<w>)?(unterwegs|erwartet)
    (meine|meiner|während der|nach der|seit der|einer|der) (<w>)?(schwangerschaft|fehlgeburt|totgeburt|entbindung|geburt (meine|unsere)[srn]? <w>?<tail>|abtreibung|kinderwunschbehandlung|risikoschwangerschaft)(?! (beratung|gruppe|zeitung))( <tail>)?
    (eine|einer|nach|hatte) (<w>)?(fehlgeburt|totgeburt|abtreibung)
    (in der )?[1-4]?[0-9][.] (schwangerschaftswoche|ssw|monat schwanger)
    (kinderwunsch|kinderwunschbehandlung|künstliche befruchtung|wunschkind|stillzeit)
    (wünschen|versuchen|planen) (<w>){0,3}(ein kind|ein baby|nachwuchs|kinder zu bekommen|schwanger zu werden)
    (entbindungstermin|geburtstermin|errechneter termin)( <tail>)?
    (frischgebackene|werdende)[rs]? (mutter|mama|vater|papa|eltern)
    (ich )?stille (noch|mein|derzeit|meine)
  `,
};
