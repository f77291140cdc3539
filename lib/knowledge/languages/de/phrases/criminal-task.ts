import type { PhrasesById } from '../phrases-by-id';

/** Crimes as jobs. */
export const criminalTask: PhrasesById = {
  'bank-account-use': [
    '(entgegennahme|annahme|weiterleitung) ~6 (girokonto|privatkonto|ihrem konto|deinem konto|geldern)',
    '(ihrem|deinem) (girokonto|privatkonto|konto) ~6 (weiterleit*|weiterleitung|eingehende*)',
    '(<account> ~8 (geld|zahlung*|überweisung*|summe|betrag|kohle)) ~8 (abheb*|hebst|weiterleit*|leitest|weiterüberweis*|schickst|bar|drauf|prozent|behältst|weiter|eingeht)',
    '(dein|deine|ihr|ihre|deinem|ihrem) <account> ~5 (leih*|brauch*|miet*|nutz*|benutz*|zur verfügung|vermiet*)',
    '(jemanden|leute|wer) (mit|hat) (konto|bankkonto|kontos|paypal)',
    '(hebst|heben sie|abheben) _4 (ab |)und (gibst|bringst|geben|überweis*|schick*)',
    '(zahlungsabwickl*|finanzagent|transaktionsmanager*|geldtransfer) ~5 (privatkonto|nebenjob|konto|provision)',
    '<account> (vermieten|verleihen|gesucht|kaufen wir|verkaufen)',
  ],
  'identity-for-rent': [
    '(testkonto|identifizierungsprozess|videoident|ident verfahren) ~8 (ausweis|gelöscht|test*|app|bank)',
    '(auf|in) (deinen|deinem|ihren|ihrem) namen _5 (firma|vertrag|kredit|handyvertrag*|auto|konto|anmeld*|laufen|wohnung|eröffn*)',
    '(firma|gmbh|gewerbe|kredit|handyvertrag*|konto|verträge) ~5 (auf|in) (deinen|deinem|ihren|ihrem) namen',
    '(strohmann|strohgeschäftsführer*|geschäftsführer auf dem papier)',
    '((konto|konten|crypto konto) ~4 (eröffn*|anleg*|verifizier*)) ~5 (für uns|für mich|#money|zahlen|verkauf*|prämie)',
    '(video ident|postident) ~5 (nur kurz|für uns|mach*|durchführ*|test)',
  ],
  'violence-missions': [
    '(u18|u21|unter 21|minderjährig) ~5 (strafmaß|strafe|strafmündig*|knast)',
    '(scheibe*|auto|laden|haus|tür) ~5 (einschlag*|anzünd*|abfackel*|besprüh*|beschieß*|beschmier*)',
    '(anzünd*|zündest|brennt|molotow|böller) ~6 (filmen|film*|cash|#money|auftrag)',
    '(verprügel*|abstech*|zusammenschlag*|einschüchter*|auflauern) ~6 (geld|cash|#money|auftrag|bezahlt|film*)',
    '(auftrag|mission|job) ~5 (filmen|waffe|sprengen|geldautomat*|scheibe*)',
    '(beobacht*|verfolg*|ausspäh*) ~5 (person|haus|#money|standort schicken)',
    '(schockanruf*|falscher polizist|abholer) ~5 (oma|rentner*|schmuck|geld|gesucht)',
  ],
  'begging-collecting': [
    '(bettel*|betteln) ~6 (täglich|abliefer*|euro|geld|gruppe|platz|straße)',
    '((sammel*|spenden) ~5 (straße|fußgängerzone)) ~8 (soll|abgeben|täglich|mindestens|norm)',
    '(mindestens|jeden tag) _2 #money _4 (abgeben|abliefern|bringen|heimbringen)',
    '(pfandflaschen|rosen|zeitungen) ~6 (abgeben|soll|norm|chef)',
  ],
  'courier-no-questions': [
    '<load> _3 entgegen _6 (bringst|übergibst|bringen|treffpunkt)',
    '(umschlag|tasche|kuvert) ~8 (treffpunkt|älteren|ältere dame|mandant*)',
    '(motor an|leihwagen steht) _6 (bis|bereit|jungs)',
    '(<carry> ~6 <load>) ~8 (keine fragen|nicht auf*|nicht rein*|egal was|nicht wissen|bar auf die hand|über die grenze)',
    '<load> ~6 (machst|mach|schaust|öffnen|öffnest) _2 (nicht|nie)',
    '(keine fragen|ohne fragen|stell keine fragen)',
    '(fahrer|kurier) ~6 (cash|bar auf die hand|keine fragen|über die grenze|diskret)',
    '<load> ~6 (über die grenze|durch den zoll|beim zoll)',
    '(brauchst|musst) nicht _1 wissen was',
  ],
  'reship-packages': [
    '(paket*|päckchen|sendung*) ~8 (weiterschick*|weitersend*|weiterleit*|weiterversend*|umverpack*|neues etikett|neuem etikett|schicken sie weiter|schicken _1 weiter)',
    '((paket*) ~6 (an ihre|an deine|an ihrer|an deiner|zu hause)) ~3 (adresse|empfang*|annehm*|wohnadresse)',
    '(paketprüfer|warenprüfer|paketagent|versandassistent*|logistikassistent*) ~8 (zu hause|homeoffice|pro paket|nebenjob)',
  ],
  'scam-call-centre': [
    '((chat*|telefon*|anruf*|kunden|profil*) ~8 (überred*|überzeug*|bring*)) ~8 (invest*|einzahl*|vertrauen|verlieb*)',
    '(kundenchat|kundenservice|chat moderator*|digitales büro|online marketing) ~8 <risky>',
    '<risky> ~10 (tippen|chat*|kundenservice|callcenter|computer|deutschsprachig*|kundenchat)',
    '(fakeprofil*|fake profil*|falsche profile) ~6 (chat*|arbeit|betreu*)',
    '(skript|drehbuch) ~6 (kunden|invest*|opfer|liebe)',
  ],
};
