/** Characters that no text of any language holds, by kind. */
export const characters = {
	/** The space of a Chinese or Japanese keyboard. */
	wideSpace: /\u3000/gu,
	/** Cyrillic or Greek letters in a Latin word. No search finds it. */
	mixedScript: /(?=\p{L}*\p{Script=Latin})\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}]\p{L}*/gu,
	/** Letters of phonetics that look like small capitals. No search finds them either. */
	smallCapitals: /[\u1D00-\u1D2Bʙɢʜɪʟɴʀʏꜰꜱʛᴀ-ᴢ]{2,}/gu,
	/**
	 * Too many combining marks on a letter: Urdu may have two (a doubling and a vowel), Latin letters one, Chinese none.
	 * One is too many if it is a line that strikes a letter out or stands above, under or around it.
	 */
	combiningMarks:
		/(?<=\p{Script=Arabic})\p{M}{3,}|(?<!\p{Script=Arabic}\p{M}*)(?<!\p{Script=Arabic})\p{M}{2,}|(?<=\p{Script=Han})(?!\p{Variation_Selector})\p{M}|[\u0305\u0332-\u0338\u20D0-\u20F0]/gu,
};
