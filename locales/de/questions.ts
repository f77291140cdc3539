/**
 * One question per sign, ready to copy. Most go to the other side and are ones an honest person can answer;
 * those listed in `lib/domain/asked-of.ts` go to someone the reader trusts, because asking the other side would not be safe.
 */
export const questions: Readonly<Record<string, string>> = {
  // recruitment lure
  'ask.all-expenses-covered': 'Wer bezahlt die Reise und das Zimmer, und wird mir davon etwas vom Lohn abgezogen?',
  'ask.easy-fast-money': 'Was genau würde ich jeden Tag tun, für welche Firma, und wie wird es bezahlt?',
  'ask.guaranteed-visa-job': 'Um welche Art von Visum geht es, und welche Zulassungsnummer hat Ihre Agentur?',
  'ask.instant-hire': 'Könnten wir zuerst einen Videoanruf mit jemandem aus der Firma machen?',
  'ask.pay-for-clicks': 'Welche Firma bezahlt dafür, und kann ich vor dem Start einen Vertrag bekommen?',
  'ask.pay-too-good': 'Wie viel ist das brutto, für wie viele Stunden, und kann ich es im Vertrag sehen?',
  'ask.talent-scout': 'Wie heißt Ihre Agentur, welche Adresse hat sie, und darf ich zum Casting jemanden mitbringen?',
  'ask.unsolicited-job-dm': 'Wo finde ich diese Stelle auf der offiziellen Website der Firma?',
  'ask.no-experience-no-language': 'Wer arbeitet mich ein, und in welcher Sprache würde ich arbeiten?',

  // vagueness
  'ask.no-written-contract': 'Könnten Sie mir vor der Reise den Vertrag in einer Sprache schicken, die ich lesen kann?',
  'ask.terms-switch':
    'Könnten Sie mir den neuen Ort, die Arbeit und den Lohn schriftlich schicken, damit ich darüber nachdenken kann?',
  'ask.unnamed-employer': 'Wie heißt die Firma offiziell, und wie lautet ihre Steuer- oder Handelsregisternummer?',
  'ask.vague-duties':
    'Könnten Sie mir meine Aufgaben, die Arbeitszeiten, die Adresse und den Namen meiner Ansprechperson aufschreiben?',

  // who it looks for
  'ask.targets-homeless-addiction-disability':
    'Welche Organisation steht dahinter, und darf Sie jemand aus meiner Sozialberatung anrufen?',
  'ask.targets-no-ties': 'Warum ist es für diese Stelle wichtig, ob ich Familie habe?',
  'ask.appearance-photos-requested':
    'Warum braucht man für diese Stelle ein Bild? Kann ich stattdessen meinen Lebenslauf schicken?',
  'ask.personal-probing': 'Warum ist es wichtig, mit wem ich wohne?',
  'ask.targets-hardship': 'Was müsste ich dafür tun oder zurückgeben?',
  'ask.targets-migrants': 'Bekomme ich einen Vertrag, und werde ich bei der Sozialversicherung angemeldet?',
  'ask.women-young-only': 'Warum sind Alter und Geschlecht für diese Arbeit wichtig?',

  // contact
  'ask.secrecy-demand': 'Warum soll niemand davon wissen? Ich möchte zuerst mit meiner Familie darüber sprechen.',
  'ask.secret-chat': 'Warum sollen wir die Nachrichten löschen? Ich möchte sie gern behalten.',
  'ask.move-off-platform': 'Können wir hier bleiben, bis ich weiß, mit wem ich schreibe?',
  'ask.obfuscated-contact': 'Könnten Sie mir Telefonnummer und Website der Firma nennen, ganz normal geschrieben?',
  'ask.urgency-pressure': 'Ich brauche einen Tag zum Nachdenken. Gilt das Angebot morgen noch?',
  'ask.informal-contact-only': 'Könnten Sie mir eine E-Mail-Adresse der Firma oder eine Festnetznummer geben?',

  // the trip
  'ask.pickup-by-stranger': 'Kann ich selbst kommen, und wie lautet die genaue Adresse?',
  'ask.rotation-plaza': 'Kann ich an einem Ort bleiben und selbst entscheiden, wann ich umziehe?',
  'ask.tourist-visa-work': 'Wer beantragt meine Arbeitserlaubnis, und kann ich sie vor der Reise sehen?',
  'ask.high-risk-destination':
    'Wie lauten die genaue Adresse und die Registernummer der Firma, damit ich bei meiner Botschaft nachfragen kann?',
  'ask.travel-arranged': 'Kann ich das Ticket selbst buchen, mit einer Rückreise, die ich ändern kann?',

  // papers
  'ask.passport-surrender': 'Wer bewahrt meinen Pass auf, während ich arbeite?',
  'ask.account-handover': 'Wofür wird mein Passwort oder mein Code gebraucht? Geht es auch ohne?',
  'ask.fake-documents': 'Welches Amt stellt dieses Dokument aus, und kann ich es dort selbst beantragen?',
  'ask.documents-handled-by-recruiter':
    'Kann ich die Originale behalten und von allem, was für mich eingereicht wird, eine Kopie bekommen?',
  'ask.id-photo-early': 'Kann ich meinen Ausweis zeigen, wenn ich den Vertrag habe, und wofür wird er gebraucht?',

  // money
  'ask.deposit-to-unlock':
    'Warum muss ich etwas einzahlen? Lässt es sich von dem abziehen, was ich schon verdient habe?',
  'ask.allowance-verification-fee': 'Lässt sich die Gebühr von der ersten Zahlung abziehen?',
  'ask.crypto-giftcard-payment': 'Können wir eine normale Überweisung machen, mit Rechnung?',
  'ask.fake-check-equipment': 'Kann die Firma die Ausstattung selbst kaufen und mir schicken?',
  'ask.upfront-fee': 'Wofür ist diese Gebühr, und nach welcher Regel muss ich sie zahlen, bevor ich arbeite?',

  // debt
  'ask.debt-owed': 'Jemand sagt, dass ich Geld schulde und nicht gehen darf. Welche Rechte habe ich?',
  'ask.exit-penalty': 'In welchem Gesetz oder wo im Vertrag steht, dass ich zahlen muss, wenn ich gehe?',
  'ask.gifts-then-debt': 'Jemand hat mir Geschenke gemacht und will jetzt etwas dafür. Was kann ich tun?',
  'ask.pay-later-from-wages': 'Wie viel wird mir vom Lohn abgezogen, wie lange, und wo steht das?',
  'ask.wage-withheld': 'An welchem Tag kommt der Lohn auf mein eigenes Konto?',
  'ask.pay-below-minimum': 'Wie viel ist das brutto pro Stunde, und wie viele Stunden sind es pro Woche?',

  // control
  'ask.no-leaving-alone': 'Mir wird gesagt, dass ich nicht allein hinausgehen darf. Wer kann mir helfen?',
  'ask.isolate-from-people': 'Warum soll ich meine Familie und meine Freunde nicht mehr sehen?',
  'ask.location-tracking': 'Warum ist es wichtig, wo ich bin, wenn ich nicht arbeite?',
  'ask.management-account-control': 'Kann ich mein Passwort behalten, und kann ich den Vertrag jederzeit beenden?',
  'ask.phone-restriction': 'Kann ich mein eigenes Handy bei mir haben und in den Pausen nutzen?',
  'ask.accommodation-tied': 'Was kostet das Zimmer, und kann ich auch woanders wohnen und die Stelle behalten?',
  'ask.excessive-availability': 'Wie viele Stunden pro Woche sind es, und welche Tage sind frei?',

  // bodies
  'ask.euphemistic-companionship':
    'Was genau ist die Aufgabe, wer bezahlt mich, und darf ich zu einem Kunden Nein sagen?',
  'ask.hostess-commission': 'Wie hoch ist der feste Lohn, und was ist, wenn ich nicht bei einem Gast sitzen möchte?',
  'ask.lingerie-casting': 'Darf ich jemanden mitbringen, und wie lauten Name und Adresse des Studios?',
  'ask.sex-for-rent': 'Wie hoch ist die Miete in Geld? Ich hätte gern einen normalen Vertrag für das Zimmer.',
  'ask.adult-content-recruit': 'Wem gehören die Bilder, wer hat die Passwörter, und wie kann ich aufhören?',
  'ask.intimacy-denial': 'Warum erwähnen Sie das? Was genau würde ich tun, Stunde für Stunde?',
  'ask.massage-cover': 'Welche Adresse und welche Zulassung hat das Studio, und welche Ausbildung brauche ich?',
  'ask.sugar-terms': 'Können wir uns zuerst an einem öffentlichen Ort treffen, ohne dass ich etwas zahle?',

  // young people: to an adult the reader trusts
  'ask.age-probe-secrecy': 'Kann ich dir einen Chat zeigen, der mir Sorgen macht?',
  'ask.image-request-young': 'Jemand will Bilder von mir. Kannst du mir helfen?',
  'ask.minor-acceptable': 'Kannst du dir dieses Angebot mit mir ansehen?',
  'ask.gaming-gift-lure': 'Jemand in einem Spiel will mir Sachen schenken. Kannst du dir das mit mir ansehen?',

  // threats: to someone the reader trusts, or to a line
  'ask.family-threat': 'Jemand bedroht meine Familie. Können wir zusammen überlegen, was ich tun kann?',
  'ask.sextortion-threat': 'Jemand droht, Bilder von mir zu zeigen. Wer kann mir helfen?',
  'ask.authorities-threat': 'Jemand sagt, dass die Polizei mich bestraft, wenn ich rede. Welche Rechte habe ich?',

  // tasks
  'ask.bank-account-use': 'Warum kann die Firma kein eigenes Konto nutzen?',
  'ask.identity-for-rent': 'Warum muss es auf meinen Namen laufen, und wer haftet dafür nach dem Gesetz?',
  'ask.violence-missions': 'Jemand will mich dafür bezahlen, dass ich etwas Schlimmes tue. Können wir reden?',
  'ask.begging-collecting': 'Was ist, wenn ich weniger bringe, und darf ich jederzeit aufhören?',
  'ask.courier-no-questions': 'Darf ich sehen, was ich trage, und von wem ist es und für wen?',
  'ask.reship-packages': 'Was ist in den Paketen, wer hat sie bezahlt, und warum kommen sie zu mir nach Hause?',
  'ask.scam-call-centre': 'Wie heißt die Firma, welche Adresse hat sie, und welche Behörde beaufsichtigt sie?',

  // love and trust
  'ask.push-to-sell': 'Die Person, die ich liebe, will, dass ich mit meinem Körper Geld verdiene. Können wir reden?',
  'ask.future-abroad': 'Können wir zuerst hier Zeit verbringen, mit meiner Familie und meinen Freunden?',
  'ask.intimate-image-request': 'Ich schicke keine Bilder. Ist es okay für dich, wenn wir einfach schreiben?',
  'ask.invest-together': 'Welche Behörde hat diese Plattform zugelassen, und unter welcher Nummer?',
  'ask.marriage-for-papers': 'Kann ich mich selbst anwaltlich beraten lassen, bevor ich mich entscheide?',
  'ask.romance-money': 'Können wir zuerst einen Videoanruf machen? Ich schicke kein Geld.',
  'ask.love-bombing': 'Können wir es langsamer angehen?',
  'ask.never-video': 'Können wir heute kurz per Video telefonieren?',

  // names that do not fit
  'ask.brand-impersonation': 'Darf ich Sie über die Nummer auf der offiziellen Website zurückrufen?',
  'ask.recruiter-identity-mismatch': 'Könnten Sie mir sagen, warum diese Angaben nicht zusammenpassen?',
  'ask.same-contact-many-ads': 'Um welche Ihrer Anzeigen geht es, und bei welcher Firma wäre die Stelle?',
  'ask.contact-marked-before': 'Steht diese Nummer oder Adresse auch in anderen Anzeigen, und wer nutzt sie?',
  'ask.text-seen-elsewhere':
    'Ich habe diesen Text mit einem anderen Ort gelesen. Wo ist die Arbeit, und wer ist der Arbeitgeber?',
  'ask.worrying-wording':
    'Bevor ich antworte: Wer sind Sie, worum geht es genau, und was müsste ich tun, zahlen oder schicken?',
  'ask.throwaway-or-spam-style': 'Gibt es eine Firmenseite oder ein anderes Profil, das ich mir ansehen kann?',

  // body and family
  'ask.baby-adoption-offer': 'Mir wurde Geld für ein Baby angeboten. Wer kann mich kostenlos beraten?',
  'ask.organ-for-cash': 'Mir wurde Geld für ein Organ angeboten. Mit wem kann ich darüber sprechen?',
  'ask.surrogate-egg-abroad':
    'Welche Klinik ist es, wer behandelt mich dort, und darf ich mich dort anwaltlich begleiten lassen?',

  // families of signs
  'theme.recruitment-lure.ask': 'Was genau würde ich tun, für wen, und wie viel wird dafür bezahlt?',
  'theme.vagueness.ask': 'Könnten Sie mir Firma, Aufgaben, Ort und Lohn schriftlich schicken?',
  'theme.vulnerability-targeting.ask': 'Warum suchen Sie jemanden in meiner Lage?',
  'theme.contact-evasion.ask': 'Können wir hier bleiben, und darf ich das jemandem zeigen, dem ich vertraue?',
  'theme.movement.ask': 'Kann ich die Reise selbst planen und bezahlen, mit einer Rückfahrkarte?',
  'theme.documents.ask': 'Kann ich alle meine Papiere und Codes bei mir behalten?',
  'theme.money-fee.ask': 'Warum muss ich zahlen, bevor ich arbeite?',
  'theme.debt.ask': 'Was würde ich schulden, wem, und wo steht das?',
  'theme.control-isolation.ask': 'Kann ich mein Handy behalten, hinausgehen, wann ich will, und sehen, wen ich will?',
  'theme.sexualisation.ask': 'Was genau wird von mir verlangt, und darf ich Nein sagen?',
  'theme.minors.ask': 'Kann ich dir etwas zeigen, das mir Sorgen macht?',
  'theme.coercion-threat.ask': 'Jemand bedroht mich. Kannst du mir helfen?',
  'theme.criminal-task.ask': 'Wer ist nach dem Gesetz dafür verantwortlich, und kann ich es schriftlich sehen?',
  'theme.dating-grooming.ask': 'Können wir es langsam angehen und uns dort treffen, wo andere Leute sind?',
  'theme.identity-mismatch.ask': 'Wie kann ich prüfen, mit wem ich es zu tun habe?',
  'theme.structural-metadata.ask': 'Welche Firma stellt ein, und wo kann ich etwas über sie lesen?',
  'theme.body-family.ask':
    'Mir wurde Geld für etwas angeboten, das mit meinem Körper oder meiner Familie zu tun hat. Wer kann mich beraten?',
};
