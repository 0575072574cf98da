import { confusions, type Confusion } from '../../lint/confused.ts';

/** A pattern of whole words. */
const whole = ([wrong, right]: Confusion): Confusion => [`(?<![\\p{L}\\p{M}])(?:${wrong})(?![\\p{L}\\p{M}])`, right];

/** Letters of the same sound or shape, and wrong endings. */
const misspelt = confusions(`
	زرا → ذرا; مظبوط → مضبوط; لیکین → لیکن; زیادا|ذیادہ → زیادہ; ضرورط|ظرورت|ضروت → ضرورت; زمہ → ذمہ; زریع([ہے]) → ذریع$1;
	زاتی → ذاتی; زہن → ذہن; ذندگی → زندگی; ذبان → زبان; ذمین → زمین; غلتی → غلطی; تسویر → تصویر; تصدیک|تسدیق → تصدیق;
	شنا[کح]تی → شناختی; درخاست|دراخواست → درخواست; مالومات → معلومات; مالوم → معلوم; اطلا → اطلاع; شکائت → شکایت;
	حفاظط|حفاضت → حفاظت; محفو[ضز] → محفوظ; تریق([ہے])|طریک([ہے]) → طریق$1$2; ا(?:نگھوٹھ|نگوٹ|گوٹھ)([اے]) → انگوٹھ$1;
	دوبارا → دوبارہ; ہمیشا → ہمیشہ; فورن|فوران → فوراً; تقریبن → تقریباً; مثلن → مثلاً; عمومن → عموماً; یقینن → یقیناً;
	(کیون|حالان|بل|تا|جب)کے → $1کہ; اگرچے → اگرچہ; کاغز → کاغذ; وقط → وقت; منطقل → منتقل; ضاہر → ظاہر; انت[ضز]ار → انتظار;
	حاظر → حاضر; مسلہ|مسعلہ|مئسلہ|مسلئہ → مسئلہ; اکاونٹ → اکاؤنٹ; راب[تظ]ہ → رابطہ; فائدا → فائدہ; اد[ای]ئگی|ادایگی → ادائیگی;
	کاروائی → کارروائی; ہفتا → ہفتہ; موبایل → موبائل; پولس → پولیس; احتیات|اہتیاط → احتیاط; اجاذت|اجازط → اجازت; استمال → استعمال;
	متابق → مطابق; متلب → مطلب; نقسان → نقصان; سبوت → ثبوت; اسل → اصل; حسہ → حصہ; ترح → طرح; ([\\p{L}\\p{M}]*[اوآ]|گ|ن)ئ → $1ئی; ([\\p{L}\\p{M}]+[^اوآ\\s])ئ → $1ی;
	(آپ|اس|ان|جس|ہم)(کا|کی|کے|کو|نے|میں|پر) → $1 $2`);

/**
 * Things of this guide by their gender, in Urdu and in Latin letters. Before “card” or “number”, a SIM, report or call is
 * masculine, so a verb has to follow them at once.
 */
const feminine = 'e?SIM|سم|فیس|درخواست|رپورٹ|کال|رسید|شکایت|ایپ|(?:fees|raseed|darkhwast|shikayat|report)';
const masculine =
	'نمبر|فون|کارڈ|کوڈ|پاس ورڈ|اکاؤنٹ|پاسپورٹ|ویزا|میسج|(?:number|phone|card|code|password|account|passport)';

/** What happens to them, before the verb. */
const state = '(?:گم|بند|بلاک|خراب|چوری|ایکٹیو|ڈیلیٹ|ضائع|gum|band|block|kharab|chori|active|delete)';
/** Words after the subject that show that it is one; but “losing my SIM” is masculine. */
const asSubject = `(?= (?:${state}|ہے|تھ[اےی]|ہو|نہیں|چل|فوراً|کہاں|کیوں|hai|tha|thi|ho|nahi|chal|foran|kahan|kyun)(?!\\p{L})|[۔؟.?]|$)(?!(?: [\\p{L}\\p{M}]+){0,3} (?:[\\p{L}\\p{M}]+ن[اے]|\\p{L}+n[ae])(?!\\p{L}))`;
/** “It got lost”, “it comes”: verbs that have no object. */
const changed = `(?: (?:${state})(?: (?:یا|ya) ${state})? (?:ہو|ho)| (?:مل|چل|نکل|لگ|ٹوٹ|کھو|چھن|کھل|mil|chal|nikal|lag|toot|kho|chhin|khul))`;
const alone = '(?<!(?:بغیر|بنا|بلا|baghair) )';

/** Gender, only where the noun is surely what is owned or what happens. */
const gender = confusions(`
	(میر|اپن|ہمار|پران)ا (${feminine})${asSubject} → $1ی $2; نیا (${feminine})${asSubject} → نئی $1; کا (${feminine})${asSubject} → کی $1;
	(میر|اپن|ہمار|پران)ی (${masculine})${asSubject} → $1ا $2; نئی (${masculine})${asSubject} → نیا $1;
	(mer|apn|hamar|puran)a (${feminine})${asSubject} → $1i $2; (mer|apn|hamar|puran)i (${masculine})${asSubject} → $1a $2;
	${alone}(${feminine})(${changed}) گیا → $1$2 گئی; ${alone}(${masculine})(${changed}) گئی → $1$2 گیا;
	${alone}(${feminine})(${changed}) gaya → $1$2 gayi; ${alone}(${masculine})(${changed}) gay?i → $1$2 gaya;
	${alone}(${feminine}) (مل|چل|کھل|نکل)تا → $1 $2تی; ${alone}(${masculine}) (مل|چل|کھل|نکل)تی → $1 $2تا`);

/** Forms of تم in sentences to say in Latin letters; rules.ts has those in Urdu letters. */
const familiar = confusions(
	'tum → aap; tumhar([aei]) → aap k$1; (kar|de|bata|bhej|likh) do → $1 dein; sakte ho → sakte hain',
);

export const confused: readonly Confusion[] = [
	...[...misspelt, ...gender, ...familiar].map(whole),
	// At the beginning of a word, ھ is only a shape of ہ.
	['(?<![\\p{L}\\p{M}])ھ([\\p{L}\\p{M}]*)', 'ہ$1'],
];
