import type { Health, HealthReason } from '$lib/server/modules/portfolio';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { trimmed } from '$lib/written/decimal';
import type { Status, Tone } from '$lib/ui';
import { writeNumber } from '$lib/written/numbers';

/** Why something is as it is, in a sentence. */
export function reasonText(reason: HealthReason, language: Language): string {
	const { health, smart } = textIn(language).portfolio;
	const number = (value: number | string) => writeNumber(trimmed(String(value)), language);
	switch (reason.code) {
		case 'MILESTONE_LATE':
			return health.late(reason.what[language], number(reason.days));
		case 'STANDARD_MISSED':
			return health.missed(number(reason.taken), number(reason.standard));
		case 'OFTEN_LATE':
			return health.often(number(reason.share));
		case 'NOT_MEASURED':
			return health.unmeasured;
		case 'WORD_WEAK':
			return health.weak(smart.principles[reason.principle] ?? reason.principle, number(reason.score));
		case 'AGREEMENT_ENDED':
			return health.agreement(writeDay(reason.on, language, 'long'));
		case 'OVERSPENT':
			return health.overspent(String(reason.year));
		case 'BELOW':
			return health.below(reason.name[language], reasonText(reason.because, language));
	}
}

const healthTones: Record<string, Tone> = {
	good: 'good',
	watch: 'soon',
	bad: 'late',
	unknown: 'neutral',
	quiet: 'ended'
};

/** The mark of how well something is. */
export const healthMark = ({ level }: Health, language: Language): Status => ({
	tone: healthTones[level] ?? 'neutral',
	text: textIn(language).portfolio.health.levels[level] ?? level
});
