/**
 * How many single mistakes lie between two words: a letter lost, added, changed, or two neighbours swapped (the
 * mistakes of fingers; the swap is why a plain edit distance does not do). Gives `most + 1` where there are more.
 */
export function mistakesBetween(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1];
			let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				least = Math.min(least, before[j - 2]! + 1);
			row.push(least);
		}
		if (Math.min(...row) > most) return most + 1;
		before = last;
		last = row;
	}
	return Math.min(last[other.length]!, most + 1);
}

/** How many mistakes a word of this length may hold and still be meant. */
export const mostMistakes = (length: number): number => (length < 6 ? 1 : 2);

/**
 * The known word that was meant, or undefined where none is near enough. Of several equally near the shorter
 * difference in length wins, then the alphabet, so that the same question has the same answer.
 */
export function nearestWord(asked: string, known: readonly string[]): string | undefined {
	const most = mostMistakes(asked.length);
	let best: { word: string; mistakes: number; longer: number } | undefined;
	for (const word of known) {
		const mistakes = mistakesBetween(asked, word, best?.mistakes ?? most);
		if (mistakes > most) continue;
		const longer = Math.abs(word.length - asked.length);
		if (
			!best ||
			mistakes < best.mistakes ||
			(mistakes === best.mistakes && (longer < best.longer || (longer === best.longer && word < best.word)))
		)
			best = { word, mistakes, longer };
	}
	return best?.word;
}

/** The words of a question as the index writes them: small letters, without accents and signs. */
export function wordsOfQuestion(question: string): string[] {
	return question
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '')
		.slice(0, 12);
}
