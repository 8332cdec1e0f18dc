import type { Words } from "./words";

export const pt: Words = {
  months: "janeiro fevereiro março/marco abril maio junho julho agosto setembro outubro novembro dezembro",
  today: "hoje|agora mesmo",
  yesterday: "ontem",
  one: "uma?",
  minute: "minutos?",
  hour: "horas?",
  day: "dias?",
  week: "semanas?",
  month: "m[êe]s(?:es)?",
  year: "anos?",
  before: "há",
  after: "atrás",
  star: "estrelas?|bolhas?",
  outOf: "de um (?:máximo|total) de|em um total de",
  of: "de|em",
  rated:
    "(?:avaliação|classificação|pontuação|nota)(?: (?:média|geral|global|dos (?:clientes|usuários|hóspedes)))?|avaliado com|classificado com|média",
  ratings: "avaliaç(?:ão|ões)|votos?|classificações|classificação|pontuações",
  reviews: "opini(?:ão|ões)|resenhas?|comentários? de clientes|críticas?|depoimentos",
  thousand: "k|mil",
  heading: "avaliações|opiniões|resenhas|depoimentos|testemunhos|classificações",
  share: "positivas?|positivos?|satisfação|satisfeitos?|avaliação",
  by: "(?:escrito |publicado |enviado |avaliado )?por|de",
  posted: "publicad[oa]|escrit[oa]|enviad[oa]",
  answer: "resposta (?:de|do|da|oficial)",
  answered: "respondeu",
  owner:
    "propriet[áa]ri[oa]s?|direção|diretora?|ger(?:ente|ência)|gestão|estabelecimento|anfitriã[o]?|responsável|empresa|vendedor|fornecedor|equip[ae]|oficial",
  action:
    "ler mais|ver mais|ver menos|mostrar mais|mais|menos|responder|denunciar(?: \\p{L}+)*|útil|partilhar|compartilhar|curtir|gosto|sim|não|traduzir|compra verificada",
};
