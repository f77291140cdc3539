/**
 * One question per sign, ready to copy. Most go to the other side and are ones an honest person can answer;
 * those listed in `lib/domain/asked-of.ts` go to someone the reader trusts, because asking the other side would not be safe.
 */
export const questions: Readonly<Record<string, string>> = {
  // recruitment lure
  'ask.all-expenses-covered': 'من يدفع تكاليف السفر والغرفة، وهل سيُخصم شيء منها من أجري؟',
  'ask.easy-fast-money': 'ماذا سأعمل بالضبط كل يوم، ولأي شركة، وكيف يُدفع الأجر؟',
  'ask.guaranteed-visa-job': 'ما نوع التأشيرة، وما رقم ترخيص وكالتكم؟',
  'ask.instant-hire': 'هل يمكننا أولًا إجراء مكالمة فيديو مع شخص من الشركة؟',
  'ask.pay-for-clicks': 'أي شركة تدفع مقابل هذا العمل، وهل يمكنني الحصول على عقد قبل أن أبدأ؟',
  'ask.pay-too-good': 'كم يبلغ الأجر قبل الضريبة، ولكم ساعة عمل، وهل يمكنني أن أراه في العقد؟',
  'ask.talent-scout': 'ما اسم وكالتكم وعنوانها، وهل يمكنني إحضار شخص معي إلى تجربة الأداء؟',
  'ask.unsolicited-job-dm': 'أين أجد هذه الوظيفة على الموقع الرسمي للشركة؟',
  'ask.no-experience-no-language': 'من سيدرّبني، وبأي لغة سأعمل؟',

  // vagueness
  'ask.no-written-contract': 'هل يمكنكم إرسال العقد إليّ قبل السفر، بلغة أستطيع قراءتها؟',
  'ask.terms-switch': 'هل يمكنكم إرسال المكان الجديد والعمل والأجر كتابةً، كي أفكر في الأمر؟',
  'ask.unnamed-employer': 'ما الاسم المسجَّل لصاحب العمل، وما الرقم الضريبي أو رقم السجل التجاري؟',
  'ask.vague-duties': 'هل يمكنكم أن تكتبوا لي المهام وساعات العمل والعنوان ومن سيكون المسؤول عني؟',

  // who it looks for
  'ask.targets-homeless-addiction-disability':
    'أي منظمة تقف وراء هذا العرض، وهل يمكن للأخصائي الاجتماعي الذي يتابعني أن يتصل بكم؟',
  'ask.targets-no-ties': 'ما أهمية أن تكون لي عائلة أو لا في هذا العمل؟',
  'ask.appearance-photos-requested': 'لماذا يحتاج هذا العمل إلى صورة؟ هل يمكنني إرسال سيرتي الذاتية بدلًا منها؟',
  'ask.personal-probing': 'لماذا تحتاجون إلى معرفة من يسكن معي؟',
  'ask.targets-hardship': 'ماذا سيكون عليّ أن أفعل أو أعطي في المقابل؟',
  'ask.targets-migrants': 'هل سأحصل على عقد وتسجيل في الضمان الاجتماعي؟',
  'ask.women-young-only': 'لماذا يشترط هذا العمل عمرًا معينًا ونساءً فقط؟',

  // contact
  'ask.secrecy-demand': 'لماذا يجب ألا يعرف أحد؟ أود أن أتحدث مع عائلتي أولًا.',
  'ask.secret-chat': 'لماذا نحذف الرسائل؟ أود الاحتفاظ بها.',
  'ask.move-off-platform': 'هل يمكننا البقاء هنا إلى أن أعرف مع من أتحدث؟',
  'ask.obfuscated-contact': 'هل يمكنكم إعطائي رقم هاتف الشركة وموقعها مكتوبين بشكل عادي؟',
  'ask.urgency-pressure': 'أحتاج إلى يوم للتفكير. هل سيبقى العرض متاحًا غدًا؟',
  'ask.informal-contact-only': 'هل يمكنكم إعطائي بريدًا إلكترونيًا للشركة أو رقم هاتف أرضي؟',

  // the trip
  'ask.pickup-by-stranger': 'هل يمكنني أن آتي وحدي، وما العنوان بالضبط؟',
  'ask.rotation-plaza': 'هل يمكنني البقاء في مكان واحد، وأن أقرر بنفسي متى أنتقل؟',
  'ask.tourist-visa-work': 'من يقدّم طلب تصريح العمل لي، وهل يمكنني أن أراه قبل السفر؟',
  'ask.high-risk-destination': 'ما عنوان الشركة بالضبط وما رقم تسجيلها، كي أسأل سفارة بلدي؟',
  'ask.travel-arranged': 'هل يمكنني حجز التذكرة بنفسي، مع عودة قابلة للتغيير؟',

  // papers
  'ask.passport-surrender': 'مع من يبقى جواز سفري أثناء عملي؟',
  'ask.account-handover': 'لماذا تحتاجون إلى كلمة السر أو الرمز؟ هل هناك طريقة بدون ذلك؟',
  'ask.fake-documents': 'أي جهة تُصدر هذه الوثيقة، وهل يمكنني أن أطلبها هناك بنفسي؟',
  'ask.documents-handled-by-recruiter': 'هل يمكنني الاحتفاظ بالأوراق الأصلية، والحصول على نسخة من كل ما يُقدَّم باسمي؟',
  'ask.id-photo-early': 'هل يمكنني إظهار هويتي بعد استلام العقد، وفيمَ ستُستخدم؟',

  // money
  'ask.deposit-to-unlock': 'لماذا عليّ أن أدفع؟ هل يمكن خصم المبلغ مما كسبته حتى الآن؟',
  'ask.allowance-verification-fee': 'هل يمكن خصم الرسم من أول دفعة؟',
  'ask.crypto-giftcard-payment': 'هل يمكننا استخدام تحويل مصرفي عادي، مع فاتورة؟',
  'ask.fake-check-equipment': 'هل يمكن للشركة أن تشتري المعدات بنفسها وترسلها إليّ؟',
  'ask.upfront-fee': 'ما الغرض من هذا الرسم، وبموجب أي قاعدة عليّ دفعه قبل أن أعمل؟',

  // debt
  'ask.debt-owed': 'هناك من يقول إن عليّ دَينًا ولا يحق لي أن أغادر. ما حقوقي؟',
  'ask.exit-penalty': 'أي قانون أو بند في العقد يقول إن عليّ الدفع إذا غادرت؟',
  'ask.gifts-then-debt': 'أعطاني شخص هدايا، ويريد الآن شيئًا مقابلها. ماذا يمكنني أن أفعل؟',
  'ask.pay-later-from-wages': 'كم سيُخصم من أجري، ولأي مدة، وأين هذا مكتوب؟',
  'ask.wage-withheld': 'في أي يوم يُحوَّل الأجر إلى حسابي المصرفي الخاص؟',
  'ask.pay-below-minimum': 'كم يبلغ الأجر في الساعة قبل الضريبة، وكم ساعة عمل في الأسبوع؟',

  // control
  'ask.no-leaving-alone': 'يقال لي إنه لا يُسمح لي بالخروج وحدي. من يمكنه مساعدتي؟',
  'ask.isolate-from-people': 'لماذا عليّ أن أبتعد عن عائلتي وأصدقائي؟',
  'ask.location-tracking': 'ما الداعي إلى معرفة مكاني خارج وقت العمل؟',
  'ask.management-account-control': 'هل تبقى كلمة السر معي، وهل يمكنني إنهاء العقد متى أردت؟',
  'ask.phone-restriction': 'هل يمكنني إبقاء هاتفي معي واستخدامه في الاستراحات؟',
  'ask.accommodation-tied': 'كم تكلفة الغرفة، وهل يمكنني السكن في مكان آخر والاحتفاظ بالعمل؟',
  'ask.excessive-availability': 'كم ساعة عمل في الأسبوع، وما أيام الراحة؟',

  // bodies
  'ask.euphemistic-companionship': 'ما المهمة بالضبط، ومن يدفع لي، وهل يمكنني أن أرفض زبونًا؟',
  'ask.hostess-commission': 'ما الأجر الثابت، وماذا يحدث إن لم أرغب في الجلوس مع زبون؟',
  'ask.lingerie-casting': 'هل يمكنني إحضار شخص معي، وما اسم الاستوديو وعنوانه؟',
  'ask.sex-for-rent': 'كم الإيجار بالمال؟ أود عقدًا عاديًا للغرفة.',
  'ask.adult-content-recruit': 'لمن تعود ملكية الصور، ومع من كلمات السر، وكيف يمكنني إنهاء الأمر؟',
  'ask.intimacy-denial': 'ما سبب ذكر ذلك؟ ماذا سأعمل بالضبط، ساعة بساعة؟',
  'ask.massage-cover': 'ما عنوان الصالون وترخيصه، وأي تدريب أحتاج إليه؟',
  'ask.sugar-terms': 'هل يمكننا أن نلتقي أولًا في مكان عام، دون أي دفع من جهتي؟',

  // young people: to an adult the reader trusts
  'ask.age-probe-secrecy': 'هل يمكنني أن أريك محادثة تقلقني؟',
  'ask.image-request-young': 'هناك من يريد صورًا لي. هل يمكنك مساعدتي؟',
  'ask.minor-acceptable': 'هل يمكنك النظر معي في هذا العرض؟',
  'ask.gaming-gift-lure': 'هناك من يريد أن يعطيني أشياء في لعبة. هل يمكنك النظر في الأمر معي؟',

  // threats: to someone the reader trusts, or to a line
  'ask.family-threat': 'هناك من يهدد عائلتي. هل يمكنك مساعدتي على معرفة ما أفعل؟',
  'ask.sextortion-threat': 'هناك من يهدد بنشر صور لي. هل يمكنك مساعدتي؟',
  'ask.authorities-threat': 'هناك من يقول إن الشرطة ستعاقبني إذا تكلمت. ما حقوقي؟',

  // tasks
  'ask.bank-account-use': 'لماذا لا تستخدم الشركة حسابًا خاصًا بها؟',
  'ask.identity-for-rent': 'لماذا يجب أن يكون باسمي، ومن المسؤول عنه قانونًا؟',
  'ask.violence-missions': 'هناك من يريد أن يدفع لي مقابل شيء سيئ. هل يمكننا أن نتحدث؟',
  'ask.begging-collecting': 'ماذا يحدث إن أحضرت مبلغًا أقل، وهل يمكنني التوقف متى أردت؟',
  'ask.courier-no-questions': 'هل يمكنني رؤية ما أحمله، ومن المرسل ومن المستلم؟',
  'ask.reship-packages': 'ماذا في الطرود، ومن دفع ثمنها، ولماذا تصل إلى بيتي؟',
  'ask.scam-call-centre': 'ما اسم الشركة وعنوانها، وأي جهة رسمية تشرف عليها؟',

  // love and trust
  'ask.push-to-sell': 'شخص أحبه يريد مني أن أكسب المال بجسمي. هل يمكننا أن نتحدث؟',
  'ask.future-abroad': 'هل يمكننا أولًا أن نقضي وقتًا معًا هنا، مع عائلتي وأصدقائي؟',
  'ask.intimate-image-request': 'أنا لا أرسل صورًا. هل يناسبك أن نتحدث فقط؟',
  'ask.invest-together': 'أي جهة رسمية رخّصت هذه المنصة، وما رقم الترخيص؟',
  'ask.marriage-for-papers': 'هل يمكنني التحدث مع محامٍ من اختياري قبل أن أقرر؟',
  'ask.romance-money': 'هل يمكننا إجراء مكالمة فيديو أولًا؟ أنا لا أرسل مالًا.',
  'ask.love-bombing': 'هل يمكننا أن نتمهّل قليلًا؟',
  'ask.never-video': 'هل يمكننا إجراء مكالمة فيديو قصيرة اليوم؟',

  // names that do not fit
  'ask.brand-impersonation': 'هل يمكنني معاودة الاتصال بكم على الرقم المنشور في الموقع الرسمي؟',
  'ask.recruiter-identity-mismatch': 'هل يمكنك أن تشرح لي لماذا لا تتوافق هذه المعلومات مع بعضها؟',
  'ask.same-contact-many-ads': 'أي إعلان من إعلاناتكم هذا، ومن صاحب العمل؟',
  'ask.contact-marked-before': 'هل هذا الرقم أو العنوان موجود أيضًا في إعلانات أخرى، ومن يستخدمه؟',
  'ask.text-seen-elsewhere': 'قرأت هذا النص مع مكان آخر. أين العمل، ومن صاحب العمل؟',
  'ask.worrying-wording': 'قبل أن أجيب: من المتكلم، وما الأمر بالضبط، وما الذي قد يُطلب مني أن أفعله أو أدفعه أو أرسله؟',
  'ask.throwaway-or-spam-style': 'هل لديكم صفحة للشركة أو حساب آخر يمكنني الاطلاع عليه؟',

  // body and family
  'ask.baby-adoption-offer': 'عُرض عليّ مال مقابل طفل. من يمكنه أن يقدم لي نصيحة مجانية؟',
  'ask.organ-for-cash': 'عُرض عليّ مال مقابل عضو من جسمي. مع من يمكنني التحدث عن ذلك؟',
  'ask.surrogate-egg-abroad': 'ما اسم العيادة، ومن طبيبها، وهل يمكنني إحضار محامٍ من اختياري؟',

  // families of signs
  'theme.recruitment-lure.ask': 'ماذا سأعمل بالضبط، ولحساب من، وكم الأجر؟',
  'theme.vagueness.ask': 'هل يمكنكم إرسال اسم صاحب العمل والمهام والمكان والأجر كتابةً؟',
  'theme.vulnerability-targeting.ask': 'لماذا تبحثون عن شخص في وضعي؟',
  'theme.contact-evasion.ask': 'هل يمكننا البقاء هنا، وهل يمكنني أن أعرض هذا على شخص أثق به؟',
  'theme.movement.ask': 'هل يمكنني تنظيم السفر ودفع ثمنه بنفسي، مع تذكرة عودة؟',
  'theme.documents.ask': 'هل يمكنني إبقاء كل أوراقي ورموزي معي؟',
  'theme.money-fee.ask': 'لماذا عليّ أن أدفع قبل أن أعمل؟',
  'theme.debt.ask': 'ماذا سيكون عليّ من دَين، ولمن، وأين هذا مكتوب؟',
  'theme.control-isolation.ask': 'هل يمكنني إبقاء هاتفي معي، والخروج متى أردت، ولقاء من أريد؟',
  'theme.sexualisation.ask': 'ما المطلوب مني بالضبط، وهل يمكنني أن أرفض؟',
  'theme.minors.ask': 'هل يمكنني أن أريك شيئًا يقلقني؟',
  'theme.coercion-threat.ask': 'هناك من يهددني. هل يمكنك مساعدتي؟',
  'theme.criminal-task.ask': 'من المسؤول عن هذا قانونًا، وهل يمكنني أن أراه مكتوبًا؟',
  'theme.dating-grooming.ask': 'هل يمكننا أن نتمهّل، وأن نلتقي في مكان فيه ناس؟',
  'theme.identity-mismatch.ask': 'كيف يمكنني التأكد من هويتكم؟',
  'theme.structural-metadata.ask': 'من صاحب العمل، وأين يمكنني أن أقرأ عنه؟',
  'theme.body-family.ask': 'عُرض عليّ مال مقابل أمر يخص جسمي أو عائلتي. من يمكنه أن ينصحني؟',
};
