import type { Cues } from "../language-cues";

/** What people believe, and where they belong for it. */
export const belief: Cues = {
  religion: `
    <soy> (<w>)?<faith>( practicante| no practicante)?(?= (y|de|pero|practicante|no|desde|por|convencid|comprometid|en|que)~|[^ ]|$)
    ^(<w>)?<faith>( (no )?practicante| y <tail>| convencid[oa]| comprometid[oa]| devot[oa]|$)
    <faith> (no )?(practicante|devot[oa]|convers[oa]|ferviente)
    (de|mi|una|nuestra|la) (familia|fe|religión|confesión|educación|tradición|comunidad|formación) (<w>)?(<faith>s?|religiosa|hebrea|judía|islámica)( <tail>)?
    mi (fe|religión|parroquia|mezquita|sinagoga|iglesia|congregación|confesión|credo|dios|señor)( <tail>)?
    (criad[oa]|educad[oa]|bautizad[oa]|convertid[oa]|crecí|me convertí|conversión|formad[oa])( en| al| como| a la| a)? ?(el |la |una |un )?(<w>)?(<faith>|islam|catolicismo|cristianismo|judaísmo|fe|religión|budismo|evangelio)( <tail>)?
    (bautizad[oa]|confirmad[oa] en|comulgo|hice la comunión)( <tail>)?$
    (miembro|voluntari[oa]|participo|colaboro|catequista|coro|activ[oa]|lector|diácono|pastor(a)?|anciano|colaborador(a)?) (<w>){0,4}(iglesia|parroquia|mezquita|sinagoga|congregación|cofradía|hermandad|opus dei|comunidad (judía|musulmana|cristiana|islámica|evangélica)|testigos de jehová)( <tail>)?
    (catequista|monaguill[oa]|costaler[oa]|cofrade|testigo de jehová|nazareno|numerari[oa] del opus)( <tail>)?
    (llevo|uso|visto|llevar) (el |un |mi )?(velo|hiyab|hijab|kipá|turbante|pañuelo islámico|crucifijo|niqab)
    (ayuno|ayunar|rezo|rezar|guardo|observo|celebro|hago|respeto|como)(<v>){0,2} ?(ramadán|sábado$|shabat|sabbat|cuaresma|cinco veces|todos los días|a diario|kosher|halal|hanukkah)( <tail>)?
    (voy|vamos|asisto|acudo) (<w>){0,2}a? ?(la |al )?(misa|culto|mezquita|sinagoga|iglesia)( <tail>)?
    creo en (dios|alá|jesús|cristo)
    (hij[oa]|sierv[oa]|seguidor(a)?|discípul[oa]) de (dios|cristo|jesús)
    (dios|jesús) es (mi|lo primero)<tail>
  `,
  belief: `
    <soy> (<w>)?<creed>(?= (y|de|pero|desde|por|convencid|militante)~|[^ ]|$)( convencid[oa])?
    ^(<w>)?<creed>( convencid[oa]| y <tail>| por <tail>| desde <tail>|$)
    <creed> (convencid[oa]|por convicción|militante|declarad[oa]|étic[oa])
    (pertenezco|miembro|iniciad[oa]|hermano|maestro) (<w>){0,3}(logia|masonería|gran logia|cienciología)( masónica)?
    objetor(a)? de conciencia( <tail>)?
    (mis|por) (convicciones|creencias) (filosóficas|personales|morales|espirituales|éticas|religiosas)( <tail>)?
    (sin|ninguna|no profeso) (religión|creencias religiosas|confesión)( alguna)?
    no creo en (dios|ningún dios)
    (no soy|nada) (creyente|religios[oa])
    (me negué a hacer|insumis[oa] a) (la |el )?(mili|servicio militar)
  `,
  union: `
    (afiliad[oa]|miembro|delegad[oa]|militante|representante|enlace|secretari[oa]|liberad[oa]|soci[oa]|afiliación|carnet|cuota|pertenezco|responsable|activista|dirigente|simpatizante|cotizo|sindicad[oa])(<v>)? ?(<w>)?(a |al |de |del |en |por |de la |a la |a las )?(el |la |los |un |las )?<union>( <tail>)?
    (delegad[oa]|representante|enlace|liberad[oa]|militante|dirigente|activista|secretari[oa]|responsable|líder|portavoz|sección|afiliación|carnet|actividad|trayectoria|militancia|cuota) sindical( <tail>)?
    (soy|como|fui|antigu[oa]|histórico) (<w>)?(sindicalista|sindicad[oa])( <tail>)?
    ^(<w>)?(sindicalista|sindicad[oa])( <tail>)?$
    (estoy|estuve|estamos) (<w>)?(sindicad[oa]s?|afiliad[oa] a(l)? (un )?(sindicato|<union>))( <tail>)?
    sindicad[oa] (desde|en|a)<tail>
    (participé|hice|secundé|en|piquete) (<w>)?(la |una )?(huelga|piquete)( <tail>)?$
    (miembro|presidente|presidenta) del comité de empresa por <union>
  `,
  politics: `
    (militante|miembro|afiliad[oa]|candidat[oa]|concejal(a)?|diputad[oa]|alcalde(sa)?|simpatizante|votante|voto|he votado|voté|soci[oa]|milité|milito|militancia|carnet|carné|secretari[oa]|interventor(a)?|apoderad[oa]|activista|afiliación|seguidor(a)?|listas?|cargo|coordinador(a)?|apoyo|soy|tesorer[oa]|portavoz|inscrit[oa])(<v>)?(<v>)?(<v>)? ?(a |al |de |del |por |en |con |de la |a la )?(las listas (de|del) |listas (de|del) )?(el |la |los )?<party>( <tail>)?
    <party> (militante|afiliad[oa])
    (voto|votante|votar|voté|he votado)(<v>)? ?(a |siempre a |por )?(la |el |los )?(izquierda|derecha|centro|ultraderecha|verdes|<party>)( <tail>)?
    (de|ideas|ideología|pensamiento|siempre de|soy de|persona de|gente de) (<w>)?(izquierdas?|derechas?|centro[ -](izquierda|derecha)|conservadoras?|progresistas?|comunistas?|liberales?|anarquistas?|extrema (izquierda|derecha))(?! (a derecha|de la))( <tail>)?
    <soy> (<w>)?(socialista|comunista|anarquista|conservador(a)?|peronista|kirchnerista|chavista|marxista|carlista|falangista|independentista|republican[oa]|monárquic[oa]|socialdemócrata|liberal|progresista|nacionalista|libertari[oa]|antifascista|franquista|zapatista|uribista|petrista|rojo|facha|de izquierdas?|de derechas?)(?= (y|de|pero|desde|por|convencid|hasta)~|[^ ]|$)
    ^(<w>)?(socialista|comunista|anarquista|peronista|marxista|independentista|socialdemócrata|falangista)( convencid[oa]|$)
    (candidat[oa]|concejal(a)?|cabeza de lista) (<w>){0,4}(listas|elecciones|municipales|autonómicas|generales|por (<party>|<w>?<tail>))
    (mis|mi) (ideas|ideología|convicciones|opiniones|posición|simpatías|militancia|afiliación) (polític[oa]s?)?( <tail>)?$
    (militancia|afiliación|ideología|activismo) política( <tail>)?
    políticamente( me|,| soy| de)<tail>
    (participé|activista) (<w>){0,2}(15-?m|tsunami democràtic|arran|extinction rebellion)
  `,
};
