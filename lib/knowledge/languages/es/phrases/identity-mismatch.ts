import type { PhrasesById } from '@/lib/domain/language';

/** Who the other side says to be, and who they seem to be. */
export const identityMismatch: PhrasesById = {
  'brand-impersonation': [
    '(tras el|según el|por el) (decreto|convenio|acuerdo) _10 (visad*|plazas|vacantes|cupos)',
    'asunto citación',
    '(equipo|música|club|mánager) (de|oficial de) _3 (cantante|actor|famoso|artista|keith)',
    'él mismo (leyó|vio|quiere)',
    '(somos|soy|trabajo|trabajamos|escribo|escribimos|contacto|contactamos) (de|para|con|de parte de|en nombre de|por parte de) (la |el |) (amazon|mercadona|ikea|lidl|correos|dhl|zara|inditex|google|tiktok|temu|shein|coca cola|netflix|embajada|consulado|eures|decathlon|carrefour|corte inglés|spotify|youtube|booking|mercado libre|walmart) _12 (whatsapp|telegram|desde casa|tareas|paga|pagar|pague|tasa|productos|likes|reseñas|me gusta)',
    'de parte (de la|del|de) (embajada|consulado|oficina de inmigración) _8 (pague|paga|pagar|tasa|abone|transfi*)',
  ],
  'recruiter-identity-mismatch': [
    '(vivo|estoy|resido|trabajo) en (irlanda|londres|reino unido|el extranjero|alemania|escocia|canadá|suiza|noruega) (por|de) (trabajo|misión|negocios)',
    '(te|le) (llamo|escribo|hablo) (desde|de) (otro|este otro|un) (número|perfil)',
    '(este|esta) es (de|el de|la de) (mi|un) (primo|amigo|hermano|sobrino|compañero)',
    '(somos|soy) nuev* y por eso no',
    'me (crié|crie) entre',
    'estoy (en misión|destinado|destinada|de misión) en',
  ],
};
