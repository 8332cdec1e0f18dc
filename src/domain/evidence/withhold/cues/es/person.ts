import type { Cues } from "../language-cues";

/** Age, birth, sex, pictures. */
export const person: Cues = {
  "birth-date": `
    soy del (año )?(<year>|<short>)
    (nacid[oa]|nací|nació|nacimiento)( (en|a) <w>{1,3})?,? ?(el |en |en el |hacia |un |por )?(día )?(<date>|<year>|<short>)
    (nacid[oa]|nací) (<w>){0,4}(el|en|en el|un) (día )?(<date>|<year>|<short>)
    (vine|vino|llegué) al mundo <gap>(<date>|<year>|<short>)
    mi cumpleaños( es| cae)?<tail>
    cumplo (los )?(años|<age>)( años)? (el|en) <tail>
    (fecha|año|día) de nacimiento<tail>
    f[.]? ?(de )?nac(imiento)?[.]?:? ?<tail>
    (quinta|generación|cosecha|hornada) del? (<year>|<short>)
    (hij[oa]|niñ[oa]) de los (años )?('?[4-9]0|ochenta|noventa|setenta|sesenta)
  `,
  age: `
    (tengo|cumplo|cumplí|tiene ya|a punto de cumplir|acabo de cumplir|voy a cumplir|con|recién cumplidos)( ya| casi| apenas| ahora| los| mis){0,2} (<age>|<tens>)( años)?(?! (de |trabajando|en |como|personas|empleados|proyectos|tiendas|clientes|dedicad|por|%))(?= años|,|[.]|$| y )( años)?( y <tail>)?
    (acabo de cumplir|recién cumplidos|cumplí|cumplo) (los )?(<age>|<tens>)( años)?
    (tengo|con) (<age>|<tens>) años(?! (de|trabajando|en|como|dedicad~))
    (a|con) (mis|sus) (<age>|<tens>)( años)?
    de (<age>|<tens>) años( de edad)?(?! de (experiencia|antigüedad|trayectoria))(?= (con|que|y|busc|resid|en)~|[^ ]|$)
    (chica|chico|joven|mujer|hombre|señora?|persona|profesional|estudiante|madre|padre) (<w>){0,2}de (<age>|<tens>) años
    (<age>|<tens>) años (de edad|cumplidos|recién cumplidos|y (soltera|casad|busco|muchas)~)
    ^(<age>|<tens>) años$
    (a la|con la) edad de (<age>|<tens>)( años)?
    (soy|como|un|una|ya|actualmente) (<w>)?(jubilad[oa]|pensionista|prejubilad[oa]|treintañer[oa]|cuarentón|cuarentona|cincuentón|cincuentona|sesentón|sexagenari[oa]|veinteañer[oa]|cuarentañer[oa]|millennial|boomer|septuagenari[oa]|de la tercera edad)
    ^(<w>)?(jubilad[oa]|pensionista|prejubilad[oa]|treintañer[oa]|cuarentón|cincuentón|cincuentona|veinteañer[oa])( <w>?<tail>)?$
    (en la|entrado en la|rozo la|paso de la) (treintena|cuarentena|cincuentena|sesentena)
    (paso de|pasados|rondo|rondando|superados) los (<age>|<tens>)( años)?
    (generación|gen) (x|y|z)$
    mayor de (edad|<age> años|<age>)
    (mi|nuestra) edad( <tail>)?
    edad ?:? ?<age>( años)?
  `,
  sex: `
    soy una? (<w>){0,2}(mujer|hombre|chic[oa])
    ^(<w>)?(chic[oa]|señora|señor|muchach[oa]|mujer|hombre) (<w>)?(seri[oa]|responsable|dinámic[oa]|joven|trabajador(a)?|puntual|formal|educad[oa]|busca|activ[oa])
    (ella|él|elle|she|he|they)( ?/ ?(ella|él|elle|she|he|they|her|him|them|la|lo|le|suya?)){1,2}
    (mis )?pronombres?( son|:)?<tail>
    [(](elle|ella|él)[)]
    <soy> (<w>)?(mujer|hombre|chica|chico|varón|señora|señor|tía|tío)(?= (y|de|en|con|que|trans|luchador|trabajador|emprendedor|cis|joven|muy|negr)~|[^ ]|$)( luchadora| trabajadora| emprendedora)?
    (mujer|hombre|persona|chica|chico|varón)[ -](trans|transexual|transgénero|cis|cisgénero|no binari[oa]|intersexual|agénero|género fluido|de género fluido)
    <soy> (<w>)?(trans|transexual|transgénero|no binari[oae]|intersexual|agénero|género fluido|cisgénero|femenino|masculino|de sexo (femenino|masculino))
    ^(trans|transexual|transgénero|no binari[oae]|femenino|masculino|mujer|hombre|varón|intersexual|agénero|género fluido)$
    (mi|desde mi|tras mi) (transición de género|identidad de género|cambio de sexo|reasignación<tail>)
    (primera|única) mujer (en|del|que|de la|al)
    (mujer|hombre|señora) (empresari[oa]|trabajador(a)?|luchadora|emprendedora|joven|de negocios|directiv[oa])
    sexo (femenino|masculino)
    ama de casa
  `,
  photo: `
    (adjunto|adjunta|incluyo|envío|mi|una|con|se adjunta) (<w>)?(foto|fotografía|retrato|selfi|selfie)(s)?(?= (tamaño|de carn|de perfil|recient|adjunt|aparec|est|de cuerpo|m|arrib|actual|sale|figur|en)~|[^ ]|$)( <tail>)?
    (foto|fotografía)(s)? (<w>){0,2}(de carnet|tamaño carnet|tamaño carné|de perfil|adjunta|mía|de pasaporte|personal|reciente|de cuerpo entero|mía adjunta|anexa)( <tail>)?
    en la (foto|fotografía|imagen)(,| de arriba| adjunta)? ?(salgo|aparezco|estoy|soy|se me ve)( <tail>)?
    (soy) (el|la) de la foto
  `,
};
