import { confusions } from '../../lint/confused.ts';

/** Things of the reader, which “you”, “there” and “its” stand before when “your”, “their” and “it’s” are meant. */
const owned = 'SIMs?|eSIMs?|passports?|CNIC|operator|papers|passwords?|PIN|fingerprints?';
const ifWhen = '\\b(if|when|once|while|until|unless|because)';

/** Words that English writers take for each other, misspellings that are words, and “a” before a vowel. */
export const confused = confusions(String.raw`
	\b(to|will|would|can|could|may|might|must|never|you|they|we|do not|does not|did not|cannot) loose\b → $1 lose;
	\bloose (your|my|it|them|their|his|her|access|money|signal)\b → lose $1; \bloos(es|ing)\b → los$1;
	\b(too|comes?|came) lose\b → $1 loose;
	\b(other|rather) then\b → $1 than;
	\b(more|less|better|worse|fewer|later|earlier|sooner|longer|shorter|older|newer|higher|lower|larger|smaller|bigger|cheaper|faster|slower|easier|harder|safer) then(?= (?:the|an?|your?|it|one|two|\d|that|this|any|usual|what|others?|ever|on)\b)(?<!\b(?:if|when|once)\b[^.!?]*) → $1 than;
	\b(and|until|since|now and|by) than\b → $1 then; ${ifWhen}( [^.,;:!?]*), than\b → $1$2, then;
	\byour (not(?! yet| only)|going to|welcome to|allowed|unable|able|supposed|sure|too|here|there|the|an?|asked)\b(?!-) → you’re $1;
	${ifWhen} your (in|at|on|outside|abroad|from|with)\b(?!-) → $1 you’re $2;
	\byou['’]re (own|number|phone|bank|account|name|card|money|${owned})\b → your $1;
	(?<!\b(?:give|send|show|offer|sell|text|get|tell|ask|call|charge|issue|hand)s? |gave |sent |sold |got |of )\byou (${owned})\b → your $1;
	\bits (not|an?|the|been|too|going to|impossible|because|that|there|your?|enough|in|at)\b(?!-) → it’s $1;
	\bits (safe|done|gone|ready|possible|better|easy|hard|important|cheaper|wrong)(?= to\b| if\b| when\b| because\b) → it’s $1;
	\bit['’]s (own|owners?|helplines?|website|screen|battery|name|number(?! (?:one|\d)))\b → its $1;
	\b(will|may|can|could|would|might|does not|do not|did not) effects? (your?|the|it|this|any|all|other)\b → $1 affect $2;
	\b(the|an|takes?|take|in|into|no|side) affect(s?)\b → $1 effect$2;
	\btheir (is|are|was|were|has|have)\b → there $1;
	\b(of|with|on|in|from|about|by|for|give|gives|bring|write|check|use|know|lost|need) there (own|number|bank|account|name|card|${owned})\b → $1 their $2;
	\bthey['’]re (own|number|phone|bank|account|name|card|${owned})\b → their $1; \bthey['’]re (is|are|was|were)\b → there $1;
	\b(is|are|was|were|be|comes?|came|charges?|costs?) to (late|much|early|expensive|far|weak|soon|often)\b → $1 too $2;
	\b(go|goes|want|wants|able|likely|back|going|used|listen|according|due|next|close) too (the|your|an?|call|get|be|make|pay|bring|install|ask|do|use)\b → $1 to $2;
	\b(do not|does not|did not|will|can|must) except (the|your?|an?|it|any|cash|cards?|foreign)\b → $1 accept $2;
	\b(everyone|everybody|nobody|nothing|everything|closed) accept (for|on|your|those|if|when)\b → $1 except $2;
	\b(we|they|I|he|she|will|would|can|strongly) advice (you|to|that|against|them|not)\b → $1 advise $2;
	\b(the|an|good|our|their|his|legal|bad) advise\b → $1 advice;
	\bquiet (a few|a lot|often|easy|sure|long|common|simple|soon|different)\b → quite $1;
	\b(stay|keep|somewhere) quite(?=[.,]) → $1 quiet; \bquite (place|corner|room|hour)\b → quiet $1;
	\bwho['’]s (name|number|phone|account|card|${owned})\b → whose $1;
	\bwhose (not|been|going|the|an?|calling|asking|there|in|at)\b(?!-) → who’s $1;
	\b(could|should|would|must|might) of\b(?! course) → $1 have;
	\b(is|are|was|were) been\b → $1 being; \b(has|have|had) being\b → $1 been;
	\b(ask|asks|see|know|sure|say|says|tell|tells|no matter|decides?) weather\b → $1 whether;
	\b(turn|switch|log|shut)(ed|s)? (it|them|that|this|the (?:phone|eSIM|line)|Wi-Fi) of\b → $1$2 $3 off; \b(turned|switched|logged) of\b → $1 off;
	\b(the|a) from\b(?! (?:and|to)\b) → $1 form; \b(away|calls?|messages?|different|comes?|came|far|SMS|apart) form(?= (?:the|your|an?|another|abroad|PTA|NADRA)\b) → $1 from;
	\b(do not|does not|did not|don['’]t|doesn['’]t) no\b → $1 know;
	\bthe (are|is|have|has)\b → they $1; \balot\b → a lot; \bweb ?sights?\b → website;
	\ba (?!(?:one|once|or|and|is|in|on|at|as|if|are|also|of|it|i)\b|eu|\w*['’])([aeio]\w+) → an $1;
	\ban (number|new|phone|passport|card|code|bank|shop|SIM|QR|PIN|CNIC|plastic|police|friend|person|network|letter|receipt|form|copy|photo|link|message|call|fee|counter|centre|finger\w*|replacement|different|valid|visa|second|stranger|user|used|unit|one|united|useful)\b → a $1`);
