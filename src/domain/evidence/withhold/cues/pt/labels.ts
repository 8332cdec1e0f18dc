import type { Cues } from "../language-cues";

/** Names of fields. Those after `@` say nothing before a colon in a text. */
export const labels: Cues = {
  age: "idade|faixa etária|grupo etário|@idade em anos|que idade tem|qual a sua idade",
  "birth-date":
    "data (de )?nascimento|ano de nascimento|dia de nascimento|aniversário|data nasc[.]?|dt[.]? nasc(imento)?[.]?|nascid[oa] (em|a)|@nascimento|@nasc|@data de óbito|mês de nascimento",
  sex: "sexo|gênero|género|pronomes?|identidade de g[êé]nero|@sexo legal|@nome social",
  ethnicity:
    "etnia|raça|cor|raça ?/? ?(ou )?(cor|etnia)|cor ?/? ?(ou )?raça|origem étnica|origem racial|grupo étnico|cor da pele|origem|ascendência|@autodeclaração racial|@povo indígena|@cor dos olhos",
  nationality:
    "nacionalidades?|cidadania|naturalidade|local de nascimento|país de (nascimento|origem|nacionalidade)|cidade de nascimento|dupla nacionalidade|@passaporte|autorização de residência|@título de residência|@lugar de nascimento|@natural de|@uf de nascimento|município de nascimento",
  religion:
    "religião|confissão religiosa|crença religiosa|fé|culto|@igreja|@credo|@paróquia|filiação religiosa|crenças religiosas",
  belief: "crenças?|convicções|convicções filosóficas|@filosofia de vida",
  union:
    "sindicato|filiação sindical|sindicalizad[oa]|associação sindical|@quota sindical|@contribuição sindical|número de sócio do sindicato|membro de sindicato",
  politics:
    "partido|partido político|filiação (partidária|política)|ideologia|opiniões políticas|convicções políticas|orientação política|militância|preferência política|ideologia política",
  health:
    "saúde|estado de saúde|doenças?|alergias|grupo sanguíneo|tipo sanguíneo|historial clínico|histórico médico|medicação|medicamentos|@altura|@peso|@estatura|diagnóstico|@fumador|@fumante|doenças crônicas|doenças crónicas|@dados de saúde|@vacinação|problemas de saúde|@cid",
  disability:
    "deficiências?|grau de (deficiência|incapacidade)|pcd|pessoa com deficiência|tipo de deficiência|incapacidade|invalidez|atestado multiuso|é pcd|@necessidades especiais|portador(a)? de deficiência|@laudo pcd",
  pregnancy:
    "gravidez|grávida|gestante|maternidade|data prevista (do |para o )?parto|licença[ -](de )?maternidade|@gestação",
  family:
    "estado civil|situação familiar|filhos|n[º°.]? ?(de )?filhos|número de filhos|quantidade de filhos|@filh[oa]|cônjuge|@espos[oa]|@marido|@mulher|@companheir[oa]|dependentes|número de dependentes|agregado familiar|nome (do|da) (pai|mãe|cônjuge|esposa|esposo)|@pai|@mãe|@pais|filiação|@irmãos|@família|nome de solteir[oa]|regime de bens|data de casamento|pessoas a cargo|@familiares|situação conjugal|composição familiar|@idade dos filhos|encargos familiares",
  "sexual-orientation": "orientação sexual|sexualidade|identidade sexual|preferência sexual",
  photo:
    "@fotos?|@fotografias?|@imagem|@retrato|@foto (de|do) (perfil|candidato)|@imagem de perfil|@avatar|@url da foto|@foto url|@foto 3x4|@fotografia tipo passe",
};
