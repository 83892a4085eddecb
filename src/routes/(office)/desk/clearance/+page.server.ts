import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { listClearances, type ClearedCase } from '$lib/server/modules/cooperation';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { StepPhase, StepState } from '$lib/ui/parts';
import { writeDay } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const rows = orError(language, await listClearances(ctx));
	return { cases: rows.map((row) => printClearance(row, language)) };
};

const states: Record<string, StepState> = { done: 'done', open: 'current', ahead: 'waiting' };

function printClearance(row: ClearedCase, language: Language) {
	const { clearance: words } = textIn(language).outside;
	const { positions, statuses } = textIn(language).tracking;
	const isOpen = row.status === 'running' || row.status === 'paused';
	const phases: StepPhase[] = [
		{
			state: 'current',
			steps: row.steps
				.filter(({ position }) => position !== 'not_applicable')
				.map((step) => ({
					key: step.key,
					name: step.name[language],
					state: states[step.position] ?? 'skipped',
					stateText: step.done_on
						? `${positions.done}, ${writeDay(step.done_on, language, 'long')}`
						: (positions[step.position] ?? step.position)
				}))
		}
	];
	return {
		id: row.case_id,
		title: row.subject,
		href: href(language, 'deskCase', { id: row.case_id }),
		example: row.is_example,
		note: [row.partner, row.country && countryName(row.country, language)].filter(Boolean).join(', '),
		phases,
		facts: [
			{
				label: words.present,
				value: isOpen ? row.present?.name[language] : (statuses[row.status] ?? words.ended),
				note: isOpen && row.present ? words.since(writeDay(row.present.since, language, 'long')) : undefined
			},
			...(isOpen ? [{ label: words.heldBy, value: row.held_by?.[language] ?? words.office }] : [])
		],
		isOpen,
		missing: isOpen ? row.missing.map((paper) => paper[language]) : [],
		letters: row.steps.flatMap((step) =>
			step.letter_number
				? [
						`${step.name[language]}: ${words.letter(
							step.letter_number,
							step.letter_date ? writeDay(step.letter_date, language, 'long') : '–'
						)}`
					]
				: []
		),
		dossier: href(language, 'deskPaper', { id: row.case_id, paper: 'berkas-lengkap', format: 'pdf' }),
		agreement: row.agreement_id ? href(language, 'deskAgreement', { id: row.agreement_id }) : undefined
	};
}
