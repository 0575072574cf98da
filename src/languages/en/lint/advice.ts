import type { AdviceWords } from '../../lintWords.ts';

const give =
	'(?:give|tell|send|share|lend|read out|read aloud|forward|provide|hand over|hand|dictate|submit|post|upload|(?:e-?mail|whatsapp|text|message)(?= (?:us|me|him|her|them|your|the|an?|it|this|that)\\b)|disclose|reveal|pass on|pass|say|spell out)';
/** Where an order begins: at the start of a clause, or after a word that leads to one. */
const order =
	'(?:(?<=^|[.!?;:,–—(“"*-]\\s*)|(?<=\\b(?:please|and|then|or|just|simply|can|may|must|should|could|to|always|also|first|now|so|quickly|kindly|by)\\s+))';
const code =
	"(?:otps?|o\\.t\\.p\\.?|one[- ]time (?:pass)?(?:codes?|words?|pins?)|(?:verification|security|confirmation|sms|login|six[- ]digit|6[- ]digit|4[- ]digit|four[- ]digit|whatsapp|activation) codes?|(?:the|any|that|this|every) codes?(?= (?:you (?:get|receive|got)|from the|in the (?:sms|message|text)|to (?:the|an?|him|her|us|me|our|whoever)|that (?:comes|arrives)))|m?pins?(?: codes?)?|(?<!last )(?:six|four|6|4)[- ](?:digits?|figures?)|pictures? with the (?:black|squares)|passwords?|passcodes?|cvv|mother'?s (?:maiden )?name|qr codes?)";
const picture =
	'(?:(?:both sides|front and back|(?:first|photo|main|data) page) of (?:your |the |his |her |an? )?(?:cnic|id|identity card|passport|nicop|poc|card)|(?:photos?|pictures?|cop(?:y|ies)|scans?|images?|snaps?|screenshots?) of (?:both sides(?! of)|front and back|(?:both sides of )?(?:your |the |his |her |an? )?(?:cnic|id|identity card|passport|nicop|poc|card|qr code|visa))|(?:cnic|id|passport) (?:card )?(?:photos?|pictures?|images?|scans?|cop(?:y|ies)))';
/** Who asks for a code, money or a phone, and is no clerk at a counter. */
const stranger =
	'(?:agents?|callers?|helpers?|technicians?|dealers?|experts?|shop ?keepers?|they|he|she|we|man|men|woman|people)';
/** Where a secret is read by others once it is written there. */
const paper = '(?:form|paper|register|chat|group|message|reply|e-?mail|post|comment|page|website|site|link)s?';
/** What happens to a code in an honest sentence. */
const notChanged =
	'(?:(?!\\b(?:change|changes|reset|set|block|freeze|enter|type|forgot|lost|counter|centre|franchise|office|embassy|yourself)\\b)[^.!?;:\\n]){0,60}?';

/** What readers do with a code or a PIN of their own, and words before "the" or "your" that are no orders. */
const own =
	'pack|prepare|carry|change|set|reset|scan|use|install|type|enter|check|keep|cover|hide|hold|ask|wait|forget|forgot|know|remember|save|store|print|delete|make|get|need|add|open|see|find|have|take|bring|choose|tap|press|turn|go|call|lock|block|freeze|unlock|put|write|read|download|follow|log|sign|refuse|protect|look|note|lose|buy|try|let|allow|leave|contact|switch|trust|block|report|move|point|connect|restart|claim|become|be|is|are|was|were|has|had|of|in|on|for|at|by|from|with|without|to|if|when|while|until|after|before|than|into|over|like|as|but|so|only|all|not|per|about|through|under|behind|above|below|near|one|both|even|never|nor|because|since|where|that|which|who|whose|whether|against|during|between|also|still|now|then|first|and|or|please|just|simply|the|a|an|your|second';

/** Dangerous advice in English. */
export const advice: AdviceWords = {
	clauseEnd: '[.!?;:\\n]|\\bbut\\b|, (?:just|simply|please)\\b',
	negation: "\\b(?:never|not|nobody|no one|none|no|cannot|without|neither|nor|avoid|refuse)\\b|n['’]t\\b",
	emptyNegation:
		"\\bno (?:worries|problem|fear|doubt|matter|need to (?:worry|wait|go)[^,;.]*)|\\b(?:do not|don['’]t|never) (?:worry|wait|hesitate|panic|delay|forget|be afraid|fear|lose (?:time|hope))[^,;.:]*?(?=,|;|:|–| and | to (?:give|send|tell|share))|\\b(?:need not|needn['’]t|no need to) worry\\b|\\b(?:no harm|nothing wrong)\\b|\\bnot only\\b|\\bwhy not\\b|\\bno (?:fee|cost|charge|risk|visit|paper|document)s?\\b",
	warning:
		'\\bfraud in which\\b|\\bhang up\\b|\\btakes? your (?:money|number)\\b|\\b(?:ask|want|tell|press|urge|trick|get|beg|order|force|persuade)\\w*\\s+(?:you|people|him|her|them|readers|others|someone|customers)\\s+(?:to|into)\\b|\\b(?:scammers?|criminals?|fraudsters?|thie(?:f|ves)|cheats?)\\s+\\w+|\\b(?:who|whoever)\\s+(?:says?|promises?|asks?|offers?|claims?|wants?|sells?)\\b|\\b(?:is|are)\\s+(?:an? |always |probably )?(?:scams?|frauds?|fake|lies?|liars?|thie(?:f|ves)|traps?|dangerous|not)\\b',
	aboutQuote:
		'\\b(?:such|these|those|this|their|scam) (?:an? )?(?:calls?|messages?|callers?)\\b|\\b(?:scam|fraud|fraudster|criminal|thie(?:f|ves)|cheat)s?\\b',
	secret: [
		`${order}(?:send|give|forward|whatsapp|show|hand)\\b[^.!?;\\n]{0,30}\\b(?:pictures?|photos?|screenshots?|snaps?) of (?:the |your |that |this )(?:qr|code|text|sms|message)`,
		`${order}(?:let|allow) (?!nobody|no one)[^.!?;\\n]{1,30}\\b(?:photograph|take an? (?:picture|photo) of|copy) (?:it|them|the code|the qr|your)\\b`,
		`${order}(?:give|lend|offer) (?:him|her|them|us|(?:the |an? )?${stranger}) [^.!?;\\n]{0,10}\\b(?:fingers?|fingerprints?|thumb)\\b`,
		`${order}(?:write|put|type|enter|note|fill in)\\b[^.!?;:\\n]{0,20}\\b${code}[^.!?;:\\n]{0,15}\\b(?:on|in|into|under|to) (?:the|their|his|her|this|that|an?|our|your) [^.!?;:\\n]{0,20}\\b${paper}\\b`,
		`\\b(?:asks?|wants?|needs?)\\b[^.!?;\\n]{0,15}\\b${code}\\s*[,;:–—-]\\s*(?:just |then |simply )?(?:give|tell|read|send|say|share)\\b`,
		`${order}(?:put|place|give|press)\\b[^.!?;\\n]{0,15}\\b(?:thumb|finger)[^.!?;\\n]{0,30}\\b(?:of|by|from) (?:the |an? )?${stranger}\\b`,
		`${order}${give}\\b${notChanged}\\b${code}(?![a-z])`,
		`${order}${give}\\b${notChanged}\\b${picture}(?![a-z])(?![^.!?;]{0,40}\\b(?:counter|centre|franchise|office|embassy|nadra|police|staff)\\b)`,
		`\\b${code}\\s+(?:must|should|has to|have to|needs? to|can|may|is to|will)(?: then| also| now)? be (?:sent|given|told|shared|read|forwarded|shown|handed|passed)`,
		`${order}read\\s+${notChanged}(?:\\b${code}|\\b(?:the|your|that|this) codes?)(?![a-z])[^.!?;\\n]{0,6}\\b(?:out|aloud|back|over|to)\\b`,
		`${order}(?:tell|read|say) (?:it|them|this|that) (?:out )?only to\\b|${order}(?:give|send|show) (?:it|them) only to (?:the |your |an? )?(?:helpline|operator|bank|agent|caller|helper|support|call centre)`,
		`\\bonly (?!you\\b)[^.!?;]{1,30}\\b(?:may|can|should) (?:see|have|know|ask for)\\b[^.!?;]{0,10}\\b${code}(?![a-z])`,
		`\\b(?:needs?|wants?|asks? for|requires?)\\b[^.!?;]{0,25}\\b${code}[^.!?;]{0,15}\\b(?:that|it|this)(?: is|['’]s) (?:fine|ok|okay|safe|all right|normal|no problem)\\b`,
		`\\b(?:worry about|harm in|wrong with|safe to|fine to|ok(?:ay)? to|normal to|all right to)\\s+(?:shar|giv|send|tell|read|show|forward)\\w*\\b[^.!?;\\n]{0,30}(?:\\b${code}|\\b(?:the|your|that|this) codes?)(?![a-z])`,
		`${order}(?:let|allow|have) [^.!?;\\n]{0,25}\\b(?:log|sign) ?in\\b`,
		`${order}(?:hand|give|leave|pass)\\b[^.!?;\\n]{0,20}\\bunlocked\\b|${order}unlock\\b[^.!?;\\n]{0,20}\\b(?:hand|give|leave|pass)\\b`,
		`${order}(?:leave|deposit|surrender|lend)\\b[^.!?;\\n]{0,20}\\b(?:cnic|identity card|id card|passport)\\b(?! at home)`,
		`\\b(?:all right|alright|fine|ok(?:ay)?|safe|harmless|no problem),? (?:and )?so (?:is|are) (?:an? |the |your )?${code}(?![a-z])`,
		`${order}sign (?:the |an? )?(?:empty|blank)\\b`,
		`${order}(?:let|allow) [^.!?;]{0,30}\\b(?:photograph|scan|see|have|read|take)\\b[^.!?;]{0,20}\\b${code}(?![a-z])`,
		`\\b(?:agents?|helpers?|callers?|shop(?:keeper)?s?|staff) (?:need|will need|must have|should have) [^.!?;]{0,15}\\b(?:otp|pin|password|one[- ]time)`,
	],
	kept: {
		secret: [
			'\\botps?\\b',
			'\\bm?pins?\\b',
			'\\bpuks?\\b',
			'\\bpass ?(?:words?|codes?)\\b',
			'\\b(?:the|your|that|this|any|sms|verification|one-time) codes?\\b',
			'\\b(?:six|four|6|4)[- ]?(?:digits?|figures?)\\b',
			'\\bqr codes?\\b',
			'\\b(?:pictures?|photos?|scans?|screenshots?) of\\b',
		],
		outsideApp: [
			'\\b(?:install|download|set up)(?:s|ed|ing)?\\b[^.!?;:\\n]{0,15}\\b(?:apps?|software|tools?|files?|programs?|what|it)\\b',
			'\\b(?:link|file|software)\\b[^.!?;\\n]{0,12}\\b(?:from|of|by)\\b',
			'\\bcontrol (?:of )?(?:your|the) (?:phone|screen)\\b',
		],
		payAhead: ['\\b(?:deposit|advance|down payment|token money|prepay(?:ment)?)s?\\b'],
	},
	others: [
		'\\b(?:agent|helper|caller|shop ?keeper|dealer|retailer|friend|technician|expert|partner|neighbour|representative|relative|cousin|driver|lawyer|broker|stranger|seller)s?\\b',
		'\\b(?:someone|somebody|anyone|anybody|him|her|them|us|me|family)\\b(?! (?:who|with|that)\\b)',
		"\\b(?:shop|agent|bank|company|operator)['’]s (?:man|men|boy|people|caller)\\b",
		'\\b(?:man|boy|guy|person) (?:at|in|from|of|on|who)\\b',
		'\\b(?:to|by|with|for|let) whoever\\b',
		'\\bhe (?:needs|wants|asks|says|likes|sends)\\b',
	],
	acts: {
		secret: {
			noun: '\\b(?:otps?|m?pins?|puks?|pass ?(?:words?|codes?)|(?:one-time|sms|verification|security) codes?|(?:the|your|that|this) codes?|qr codes?|(?:six|four|6|4)[- ]?digits?)\\b|\\b(?:photos?|pictures?|front|back|sides|scans?|cop(?:y|ies)) of (?:the |your )?(?:cnic|id|identity card|passport)\\b',
			act: `(?:^|[,;:–—(“"*-]|\\b(?:please|and|then|or|just|simply|can|may|must|should))\\s*(?!(?:${own}|[a-z]+s|[a-z]+ed|[a-z]+ing)\\b)[a-z-]+(?: (?:out|up|down|back|in))? (?:the|your|an?|this|that|it|them|any|both|his|her|their|every|otp|pin|sms)\\b|\\b(?:fine|ok(?:ay)?|all right|alright|harmless|no problem|safe to|normal)\\b|\\bon (?:the|this|that) (?:call|line)\\b|\\bask for (?:the|your|an?|it)\\b(?=[^.]*\\b(?:answer|say|give|tell)\\b)|\\bspeeds?\\b|\\b(?:page|site|website|form|link|group|chat) (?:from|in|behind|that)\\b`,
			own: '\\bwho(?:ever)? (?:knows|has|holds)\\b|\\bsecond screen\\b|\\b(?:on|with) (?:a|another|the|their|its) screen\\b|\\byourself\\b|\\bask (?:the staff|your operator)\\b|\\boperator (?:makes|gives)\\b',
		},
		outsideApp: {
			noun: '\\b(?:screen|remote|phone) (?:control|access)\\b|\\b(?:view|see|watch) your screen\\b|\\bcontrol of (?:the|your) (?:phone|screen)\\b|\\b(?:app|file|tool)\\b[^.]{0,25}\\b(?:from|in|behind) (?:the|this|that|a) (?:link|message|chat|group|e-?mail)\\b',
			act: '\\b(?:allow|accept|grant|give|enable|share|get|install|open|run|take|add|tap|download)\\b',
			own: '(?!)',
		},
		payAhead: {
			noun: '\\b(?:pay(?:ing|ment)?|settle|transfer|money|amount|sum|extra|tip|cash)\\b',
			act: '\\b(?:quick(?:ly|er)?|fast(?:er)?|sooner|speeds?|helps|queue|priority|reserves?|your (?:place|turn)|as security|before the (?:esim|sim|code|number|work))\\b',
			own: '\\b(?:freeze|unfreeze|blocks?|back|refund|complain|bank)\\b',
		},
		promise: {
			noun: '\\b(?:number|sim|esim|line|signal|service)\\b[^.]*\\b(?:is|comes|be|works|has)\\b[^.]*\\b(?:back|ready|restored|active|again)\\b|\\b(?:everything|it|all) (?:works|is (?:back|ready|done|fixed))\\b|\\b(?:have|get) (?:the|your) (?:number|sim|esim) (?:again|back)\\b|\\bwe\\b[^.]*\\bin your name\\b|\\bour (?:team|people|staff|agents?|experts?|man|boys?)\\b',
			act: '\\b(?:same day|today|tonight|tomorrow|hours?|minutes?|evening|noon)\\b|\\bour\\b|\\bin your name\\b',
			own: '\\b(?:ask|if|when|once|until|call)\\b',
		},
	},
	forbidding:
		"\\b(?:never|nobody|no one|must not)\\b|\\b(?:do not|don['’]t|nor|not to|let no)\\b(?! (?:know|have|want|find|see|come|need|get|work))",
	limiting: '\\b(?:nothing|only|before|unless|until)\\b',
	money: '\\b(?:pay|money|deposit|advance|fee|install|app|account|stranger|caller|agent|link)s?\\b',
	hiding: '\\b(?:cover|hide|hidden)\\b',
	handing: [
		'\\b(?:give|tell|send|share|show|forward|write|type|enter|post|lend|upload|say)(?:s|ing)?\\b',
		'\\bread(?:s|ing)? (?:it |them |this |that |the [a-z]+ |your [a-z]+ )?(?:out|aloud|to)\\b',
		'\\b(?:see|know|have|photograph)\\b',
	],
	outsideApp: [
		`${order}(?:install|download|open|tap|click)\\b[^.!?;\\n]{0,20}\\b(?:app|link|file|software)\\b[^.!?;\\n]{0,15}\\b(?:sent|gave|given|forwarded)\\b`,
		`${order}(?:install|download|get|open|add)\\b[^.!?;\\n]{0,20}\\b(?:app|apps|software|program|file|tool)\\b[^.!?;\\n]{0,12}\\b(?:${stranger}|from (?:him|her|them|us|whatsapp|telegram))\\b`,
		`${order}(?:let|allow)\\b[^.!?;\\n]{0,25}\\b(?:see|control|use|watch|operate|into) (?:your|the) (?:screen|phone)\\b`,
		'\\b(?:turn off|disable|switch off) (?:google )?play protect\\b',
		'\\b(?:any ?desk|team ?viewer|quick ?support|rust ?desk|air ?droid|ultra ?viewer|to ?desk|anyviewer)\\b',
		'\\bremote(?:[- ]control(?:led)?|[- ]access|[- ]support| desktop)\\b',
		'\\b(?:screen[- ]shar(?:e|ing)|share (?:your|the) screen)\\b',
		'\\b(?:let|allow) (?:him|her|them|us|the (?:agent|helper|caller|man)) (?:to )?(?:control|take over|use|see) (?:your|the) (?:phone|screen)',
		'\\b(?:install|download|get|add|use|open)\\b[^.!?;\\n]{0,40}(?:\\bapk\\b|\\bfrom (?:this|our|his|her|their|the) (?:link|site|website|chat|group|channel|message)\\b|\\bunknown sources\\b|\\boutside (?:of )?(?:the )?(?:play store|app store|store)\\b)',
		'\\b(?:allow|turn on|enable)\\b[^.!?;\\n]{0,20}unknown (?:sources|apps)|\\bside-?load',
	],
	excepted: {
		secret: [
			`\\b(?:nobody|no one|none)(?: else)? (?:but|except|other than|apart from|besides)(?: for)? (?!you\\b|yourself\\b)[^.!?;\\n]{1,40}\\b(?!qr)${code}(?![a-z])`,
			`\\b(?:never|not|nobody|no one)\\b[^.!?;\\n]{0,25}\\b(?!qr)${code}[^.!?;\\n]{0,25}\\b(?:(?:except|other than|apart from|besides|unless)(?: only)?(?: (?:to|with|for|when|if))?|but(?: only)? (?:to|with|for|when|if)) (?:the |your |an? )?(?:own )?(?:bank|operator|helpline|clerk|staff|agent|shop|caller|helper|official|manager|they|he|she)s?\\b`,
		],
		payAhead: [
			'(?:^|[.!?:;]\\s*)yes\\b[^.!?;\\n]{0,20}\\bfor (?:an? |some )?(?:\\w+ ){0,2}(?:charges?|fee|tip|payment|extra|money)\\b',
			'\\bpay (?:nobody|no one)(?: else)? (?:but|except|other than|apart from) (?:the |an? |your )?(?:agent|helper|shop|dealer|courier|rider|caller)',
		],
	},
	payAhead: [
		'\\bpay (?:the )?half\\b|\\bhalf now\\b|\\b(?:put down|leave|pay) (?:an?|the|some) (?:deposit|advance|money down)\\b',
		'\\b(?:fees?|charges?|money|costs?|payment) (?:is|are|must be|has to be|have to be|should be) (?:paid|sent|transferred|due) (?:before|in advance|first|ahead|up ?front)\\b',
		'\\b(?:bribes?|chai[- ]?pani|speed money)\\b|\\b(?:small|little) (?:gift|tip|present|something)\\b',
		'\\bpay\\b[^.!?;\\n]{0,50}\\b(?:in advance|up ?front|ahead|beforehand|before (?:we|he|she|they|i|the (?:agent|helper|man|work)|anything|it is done|the work))\\b',
		'\\b(?:send|transfer|deposit|wire)\\b[^.!?;\\n]{0,25}\\b(?:money|fee|amount|payment|rupees|deposit|charges)\\b',
		'\\btoken (?:amount|money|payment|fee|deposit)\\b|\\b(?:amount|fee|deposit|money|payment) (?:sent|paid|transferred) (?:today|now|first|early)\\b',
		'\\badvance (?:payment|fee|money)|\\bpay (?:the |a |an? |some |half )?(?:agents?|helpers?|fee|money|half|charges|him|her|us|me)\\b[^.!?;\\n]{0,12}\\bfirst\\b|\\bpay (?:the )?(?:agent|helper|him|her|us|me)\\b',
		'\\bpay\\b[^.!?;\\n]{0,30}\\b(?:to (?:this|our|his|her|my) (?:account|number|wallet)|(?:via|through|by|with) (?:jazzcash|easypaisa|crypto|bitcoin|usdt|gift cards?))',
	],
	promise: [
		'\\byou (?:always|surely|certainly) (?:leave|go home|walk out|come (?:out|home)) with\\b',
		"\\bwe\\b(?:(?!\\b(?:not|never|cannot|list|show|explain|write|collect|translate)\\b|n['’]t)[^.!?;\\n]){0,40}\\b(?:for you|on your behalf|in your place|to your door)\\b",
		"\\b(?:will|shall|['’]ll|gets?|comes?|returns?|works?|restored|solved|ready)\\b(?:(?!\\b(?:if|can|ask|when|call|phone)\\b)[^.!?;\\n]){0,30}\\b(?:today|tonight|the same day|the same evening|within the hour|by tomorrow)\\b(?!['’]s)",
		'\\b(?:case|request|number|sim|esim|application) is (?:sure|certain|bound) to\\b',
		"\\bwe (?:can |will |['’]ll )?(?:take care of|look after|arrange|deal with|sort out) (?:the|your|all|every)\\b|\\bworks? every time\\b|\\bwithout fail\\b",
		'\\bguarantee[sd]?\\b|\\b100 ?(?:%|percent)(?: (?:sure|safe|works?|success|result|guaranteed|recovery))|\\bmoney[- ]back (?:guarantee|promise|if)\\b|\\brisk[- ]free\\b|\\bsuccess rate\\b|\\bin no time\\b|\\bnever fails?\\b|\\balways works?\\b',
		"\\b(?:we|our (?:team|agents?|staff)|i)(?:['’]ll| will| can| could| may)? (?:gladly |also |even )?(?:get|do|recover|restore|fix|handle|arrange|bring|replace|re-?issue|activate|unblock|call|apply)\\b[^.!?;\\n]{0,40}\\b(?:for you|on your behalf|your (?:number|sim|esim|line|qr code))|\\blet (?!your (?:operator|bank))[^.!?;\\n]{1,30}\\bdo (?:it|all|everything)[^.!?;\\n]{0,12} for you\\b|\\bleave it to us\\b|\\bwe (?:can |will |['’]ll )?(?:do|handle|take care of) (?:it|everything|the rest)\\b",
		"\\b(?:number|sim|esim|line|money) always (?:comes?|gets?|returns?) (?:back|through)?|\\b(?:will|['’]ll) (?:be|work|come|have|get)\\b[^.!?;\\n]{0,30}\\bby (?:this (?:evening|afternoon)|tonight|tomorrow|(?:the )?evening|noon)\\b",
		'\\b(?:will|shall) (?:definitely|certainly|surely|absolutely|without fail)\\b|\\byou are (?:certain|sure|bound) to (?:get|have)\\b',
		'\\byour (?:number|sim|esim|line|signal) (?:will be|is|comes|will come|works?) (?:back|restored|working|active|activated|recovered|ready|again)?[^.!?;\\n]{0,15}\\b(?:in|within|by) (?:an?|\\d+|one|two|three|five|ten|fifteen|thirty|half|minutes|hours|few|just|only|tomorrow|tonight)\\b|\\b(?:in|within) (?:just|only) [^.!?;\\n]{1,20}(?:minutes?|hours?|seconds?)\\b|\\binstant(?:ly)? (?:recovery|restored|back)\\b',
	],
};
