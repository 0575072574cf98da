import type { WritingWords } from '../../lint/writing.ts';

/** What no English text may hold. */
export const writing: WritingWords = {
	remarks: [
		'\\b(?:pls|plz)\\b|\\bw/(?=[\\s\\p{L}])|\\?\\?|<<<|>>>|\\bnote to self\\b|\\bnb\\b:?|\\bfor the (?:translators?|editors?|reviewers?|proof-?readers?)\\b|^\\p{L}+: (?:is|are) (?:this|it|these|that) (?:still )?(?:so|true|right|correct|valid|needed)\\b',
		"(?:[(\\[]|[–—-] )\\s*[^()[\\]\\n]{0,40}(?:\\bto (?:be )?confirm(?:ed)?\\b|\\b(?:old|new|previous|earlier|draft) (?:wording|version|text)\\b|\\bdelete (?:after|before|once|this)\\b|\\b(?:not|then) publish\\b|\\bis (?:this|it) (?:right|true|correct|still)\\b|\\bneeds? (?:an? |its )?(?:source|check|link)\\b|\\b(?:link|source) missing\\b|\\bmissing (?:link|source)\\b|\\bre-?(?:phrase|word|write)\\b|: (?:too (?:long|short|vague)|shorten)|\\bcut (?:one|this|it)\\b|\\bsee (?:the )?comments?\\b|\\bi(?: am|['’]m) not sure\\b|\\bcheck with (?:legal|the (?:team|editor|author)))",
		"\\bxx (?=[a-z])|[(\\[]\\s*(?:unsure\\b|\\?|to do\\b|awaiting\\b|tba\\b|i would\\b|i['’]d\\b)",
		'@\\p{L}+[,:]? (?:can|could|please|is|check|look)\\b',
		"[(\\[][^()[\\]\\n]{0,60}(?:\\b(?:fix|check|revisit|improve|reword|come back|look at (?:it|this))[^()[\\]\\n]{0,20}\\blater\\b|\\b(?:word|wording|phrase|sentence) (?:does not|doesn['’]t|is not|isn['’]t) (?:quite )?(?:fit|sound|right|sit))[^()[\\]\\n]{0,40}[)\\]]",
		'\\b(?:todo|tbd|tbc|fixme|xxx+)\\b(?:[^\\n()[\\]]*(?=[)\\]]))?|\\blorem ipsum\\b',
		"\\bas an? (?:ai|large language|language)(?: language)? (?:model|assistant)?|\\bi(?:['’]m| am) (?:an ai|sorry, but|unable to|just an? )|\\bi (?:cannot|can['’]t) (?:help with|assist|provide|translate)",
		"\\bhere(?:['’]s| is| are) (?:the|your|a|an) (?:[a-z]+ ){0,3}(?:translations?|version|text|draft|summary|article|paragraph)\\b|\\b(?:translation|translated text|revised text|improved version)\\s*:|\\btranslated (?:by|with|from|using)\\b|\\btranslator['’]?s? notes?\\b|\\[(?:translation|translator|note|insert|placeholder|your|name)\\b|\\b(?:to be|needs to be|not yet) (?:translated|written|checked|filled in)\\b",
		'\\b(?:the )?(?:above|below|previous|following|original)(?: (?:text|sentence|paragraph|section|version|part))? (?:was|were|is|has been|have been) (?:re)?(?:written|phrased|worded|translated|edited|updated|shortened|revised|generated|moved)\\b|\\b(?:please )?(?:check|verify|confirm|review) (?:this|these|with)\\b[^.]{0,30}\\b(?:before publish|translation|wording|editor|legal)|\\b(?:rewritten|rephrased|shortened|edited) (?:for|to be) (?:clarity|brevity|clear)|\\b(?:word|character) (?:count|limit)\\b|\\bai[- ]generated\\b|\\b(?:dear|hi|hello),? (?:editor|team|reviewer)s?\\b',
		"^(?:certainly|sure|of course|absolutely|great question)[!,.]|\\bi hope this (?:helps|is)\\b|\\blet me know if\\b|\\bfeel free to (?:ask|adjust|edit)\\b|\\bi(?:['’]ve| have) (?:translated|rewritten|updated|kept|changed)\\b|\\bknowledge cut-?off\\b|\\bchatgpt\\b|\\bdeepl\\b|\\bgoogle translate\\b",
		'[(\\[][^()[\\]\\n]{0,30}(?:\\b(?:re-?|double[- ])?(?:check|confirm|verify|review|fix|improve)(?:ed)?\\b[^()[\\]\\n]{0,15}\\b(?:wording|translation|spelling|terminology|phrasing|grammar)\\b|\\b(?:literal|rough|draft|machine|provisional|partial|incomplete|unfinished) (?:translation|draft|wording)\\b|\\b(?:translation|wording|proof-?reading|revision) (?:is )?(?:pending|incomplete|unfinished|unclear|missing|open)\\b|\\bnote: (?:the |in the )?(?:original|source text|chinese text|urdu text)\\b)[^()[\\]\\n]{0,60}[)\\]]',
		'[(\\[]\\s*(?:(?:translator|editor|reviewer|proof-?reader)\\s*:[^()[\\]\\n]{0,60}|\\p{L}+\\s*:\\s*(?:(?:please |pls )?(?:re-?)?(?:check|confirm|verify|review)(?: (?:this|it|again))*|(?:i am |i’m )?(?:unsure|not sure|unclear)[^()[\\]\\n]{0,30}))\\s*[.?!]?[)\\]]',
	],
	emptyLinks: [
		'here',
		'click here',
		'click',
		'tap here',
		'this',
		'this link',
		'this page',
		'link',
		'the link',
		'more',
		'read more',
		'see here',
		'go here',
		'look here',
	],
	foreignMarks: '[、。，；：？！（）《》〈〉「」『』【】〔〕～۔؟،؛٪]',
	conjunctions: ['and', 'or', 'by'],
	doubled: [
		'(?<![\\p{L}\\p{N}-])(?!(?:had|that|very|so|bye|no|really|far|much|many|ha|tut|there|knock)\\b)(\\p{L}+) \\1(?![\\p{L}\\p{N}-])',
	],
};
