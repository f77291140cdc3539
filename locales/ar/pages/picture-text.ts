import type { Catalogue } from '@/lib/domain/catalogue';

/** كلمات قراءة النص في صورة. */
const pictureText: Catalogue = {
  'picture-text.title': 'القراءة من صورة',
  'picture-text.intro': 'صورة منشور ورقي، أو صورة محادثة أو إعلان: يمكنني البحث عن الكلمات فيها.',
  'picture-text.stays': 'تبقى الصورة على هذا الجهاز. لا تُرسل ولا تُحفظ.',
  'picture-text.language': 'لغة الكلمات في الصورة',
  'picture-text.also': 'لغة ثانية في الصورة',
  'picture-text.also.none': 'لا توجد لغة ثانية',
  'picture-text.choose': 'اختيار صورة',
  'picture-text.choose-other': 'اختيار صورة أخرى',
  'picture-text.drop': 'يمكن أيضًا لصق صورة في هذه الصفحة أو إفلاتها هنا.',
  'picture-text.chosen': 'الصورة المختارة',
  'picture-text.reading': 'تجري القراءة. قد يستغرق ذلك دقيقة.',
  'picture-text.percent': 'تمت قراءة {percent} %.',
  'picture-text.stop': 'إيقاف',
  'picture-text.stopped': 'توقفت القراءة. لم تُقرأ أي كلمات.',
  'picture-text.again': 'القراءة مرة أخرى',
  'picture-text.remove': 'إزالة الصورة',

  'picture-text.filled': 'الكلمات الآن في المربع. يُرجى قراءتها ومقارنتها بالصورة.',
  'picture-text.found': 'الكلمات في الصورة',
  'picture-text.read-over': 'قد تكون بعض الحروف والأرقام خاطئة. يُرجى مراجعتها. ويمكن تغييرها.',
  'picture-text.unsure': 'هذه الصورة صعبة القراءة. قد تكون حروف كثيرة خاطئة. هل اللغة صحيحة؟',
  'picture-text.check': 'فحص هذا النص',

  'picture-text.not-a-picture': 'لا يمكن فتح هذا الملف كصورة. يُرجى اختيار ملف PNG أو JPEG أو WebP.',
  'picture-text.several': 'يُرجى اختيار صورة واحدة في كل مرة.',
  'picture-text.too-large': 'هذه الصورة كبيرة جدًا. يُرجى قص الجزء الذي فيه الكلمات واختياره.',
  'picture-text.too-small': 'هذه الصورة أصغر من أن تُقرأ. يمكن تجربة صورة أكبر أو مأخوذة من مسافة أقرب.',
  'picture-text.nothing': 'لم أجد كلمات في هذه الصورة. هل اللغة صحيحة؟ يمكن أيضًا كتابة الكلمات.',
  'picture-text.no-data': 'لا يمكنني قراءة هذه اللغة هنا: ينقصني جزء. قد تساعد إعادة التثبيت.',
  'picture-text.no-memory': 'الذاكرة لا تكفي لهذا. يمكن إغلاق بعض علامات التبويب، أو قص الجزء الذي فيه الكلمات.',
  'picture-text.failed': 'لم ينجح ذلك. صورتك ما زالت هنا. يُرجى المحاولة مرة أخرى.',
};

export default pictureText;
