/** What only a challenge page has. */
export const challengeOnly =
  '#challenge-form, #challenge-running, #challenge-error-text, #cf-challenge-running, #px-captcha, #sec-if-cpt-container, ' +
  '#distilIdentificationBlock, #distilCaptchaForm, #captcha-box, #main-iframe[src*="_Incapsula_"], ' +
  'iframe[src*="captcha-delivery.com"], iframe[src*="_Incapsula_Resource"], form[action*="captcha" i], ' +
  'script[src*="captcha-delivery.com"], script[src*="/_Incapsula_Resource"], meta[http-equiv="refresh"][content*="distil_"]';

/** What challenge pages and honest forms both have. */
export const challengePiece =
  '.cf-turnstile, [name="cf-turnstile-response"], .g-recaptcha, .h-captcha, [class*="geetest_"], iframe[src*="hcaptcha.com"], ' +
  'iframe[src*="recaptcha"], iframe[src*="challenges.cloudflare.com"], [id*="captcha" i], [class*="captcha" i]';

/** A way in for members. */
export const loginPiece =
  'input[type="password"], form[action*="login" i], form[action*="signin" i], form[action*="signup" i], ' +
  'form[class*="join" i], form[class*="login" i], form[id*="login" i]';

/** Addresses of pages that only let people in. */
export const loginPath =
  /\/(?:authwall|log-?in|sign-?(?:in|up)|uas\/login|accounts\/(?:login|signup)|checkpoint|register|registro|anmelden|connexion|acceso|candidate-login)(?:\/|\.|$)/iu;

/** Addresses of pages that only ask whether one is human. */
export const challengePath = /\/(?:cdn-cgi\/challenge|distil|captcha|_sec\/cp_challenge|blocked|unblock)(?:[/._-]|$)/iu;

/** How challenge and interruption pages call themselves. Latin, Cyrillic and Greek letters; in lower case. */
export const challengeWords =
  /just a moment|attention required|access (?:to this page has been )?denied|pardon our interruption|are you (?:a )?(?:human|robot)|robot or human|not a robot|security (?:check|\| )|verif(?:y|ying) (?:that )?you are (?:a )?human|human verification|verification required|checking (?:if the site|your browser)|unusual (?:traffic|activity)|please (?:enable|turn) (?:javascript|js|cookies)|too many requests|request (?:blocked|could not be)|temporarily (?:blocked|unavailable)|\b(?:403 forbidden|429 too|503 service)|eres (?:un )?(?:humano|robot)|no eres un robot|comprobación de seguridad|acceso denegado|un momento\b|verifica(?:ci[oó]n)? (?:que eres|de seguridad)|um momento\b|não é um robô|é humano|acesso negado|verificação de segurança|einen moment|nur einen (?:kurzen )?moment|sind sie ein mensch|kein roboter|zugriff (?:verweigert|wurde blockiert)|sicherheits(?:überprüfung|prüfung)|un instant|vérification (?:de sécurité|que vous)|êtes[- ]vous (?:un )?(?:humain|robot)|pas un robot|accès (?:refusé|temporairement)|verifica (?:di sicurezza|che tu sia)|sei (?:un )?(?:umano|robot)|non sei un robot|accesso negato|jesteś (?:człowiekiem|robotem)|nie jesteś robotem|weryfikacja|odmowa dostępu|nu ești robot|verificare de securitate|acces (?:interzis|refuzat)|вы не робот|я не робот|подтвердите, что (?:вы|запросы)|доступ (?:ограничен|запрещен|запрещён)|ви не робот|доступ (?:обмежено|заборонено)|не сте робот|robot değil|güvenlik kontrolü|geen robot|bent u een (?:mens|robot)/u;

/** How login walls call themselves. */
export const loginWords =
  /\b(?:sign (?:in|up)|log ?in|join (?:now|linkedin|facebook|us)|agree & join|create (?:an )?account)\b|iniciar sesi[oó]n|inicia sesión|reg[ií]strate|crear cuenta|entrar\b|fa[cç]a login|cadastre-se|anmelden|einloggen|registrieren|se connecter|connexion|s'inscrire|s’inscrire|accedi\b|iscriviti|registrati|zaloguj|zarejestruj|autentificare|conectează-te|intră în cont|войти|вход\b|увійти|регистрация|logga in|log ind|inloggen|giriş yap/u;

/** How a search says that it found nothing. */
export const noResultWords =
  /\b(?:no|0|zero) (?:jobs?|results?|matches|listings?|offers?|ads?|vacancies|items?)\b(?: (?:were |was )?found)?|(?:did not|didn't|didn’t|could not|couldn't|couldn’t) (?:find|match) any|nothing (?:was )?found|(?:no (?:hay|se han? encontrado|encontramos|existen)|sin) (?:ofertas|resultados|anuncios|empleos)|0 (?:ofertas|resultados|vagas|anúncios|annonces|offres|offerte|ofert|ogłoszeń|anunțuri|treffer|stellen)|(?:nenhum[a]?|não (?:encontramos|há|foram encontrad[ao]s)|sem) (?:\S+ ){0,3}(?:vagas?|resultados?|anúncios?|ofertas?)|kein[e]? (?:\S+ )?(?:treffer|ergebnisse|stellen(?:angebote)?|anzeigen|jobs)|aucun[e]? (?:résultat|offre|annonce)|nessun[a]? (?:risultato|offerta|annuncio)|(?:brak|nie znaleziono|nie znaleźliśmy) (?:\S+ )?(?:wyników|ofert|ogłoszeń)|(?:niciun|nu am găsit|nu există) (?:\S+ )?(?:rezultat|anunț|loc)|ничего не (?:найдено|нашлось)|нічого не знайдено|не знайдено|няма намерени|hittade inga|inga (?:träffar|annonser|jobb)|ingen (?:resultater|resultat|treff)|geen resultaten|sonuç bulunamadı/u;
