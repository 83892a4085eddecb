import {
	missingFrom,
	nameOfField,
	papersWanted,
	parts,
	type Field,
	type PartName,
	type ProposalFile
} from '$lib/server/modules/cooperation';
import { isDay } from '$lib/server/modules/calendar';
import { countryName } from '$lib/server/platform/country-names';
import type { Ctx } from '$lib/server/platform/context';
import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { writeFileSize } from '$lib/written/file-size';
import { chosenOf } from '../route-form';
import { answersInWords } from '../route-words';
import { procedureName, stepHref } from './step-frame';

export type AnswerLine = {
	readonly question: string;
	readonly answer?: string;
	readonly unanswered?: string;
	readonly href?: string;
};

/** Everything that was answered, part by part, with the way back to each; and what still keeps it from being sent. */
export type ReviewView = {
	readonly sections: readonly { readonly title: string; readonly answers: readonly AnswerLine[] }[];
	readonly missing: readonly { readonly text: string; readonly href: string }[];
};

export function reviewOf(ctx: Ctx, draft: ProposalFile, needs: { readonly email: boolean }): ReviewView {
	const { language } = ctx;
	const { propose: words, proposeSteps } = textIn(language);
	const to = (step: string, field = '') =>
		stepHref(language, draft.id, step) + (field === '' ? '' : `#${field}`);
	const titleOf = (part: string) =>
		part === 'lembaga' && draft.initiator === 'region'
			? proposeSteps.partnerTitle
			: (proposeSteps.titles[part] ?? part);
	const partSection = (part: PartName) => ({
		title: titleOf(part),
		answers: (parts[part] as readonly Field[]).map((field) => ({
			question: words.fields[field.name] ?? field.name,
			...answerOf(field, draft.answers[part]?.[field.name], language),
			href: to(part, field.name)
		}))
	});
	const given = draft.answers.papers ?? {};
	const papers = papersWanted(draft).map((paper) => {
		const file = given[paper.key];
		return {
			question: paper.name[language],
			...(file
				? { answer: `${file.name}, ${writeFileSize(file.size, language)}` }
				: paper.own
					? { answer: proposeSteps.papers.groups.own }
					: { unanswered: paper.required ? proposeSteps.review.none : proposeSteps.review.notUploaded }),
			href: to('berkas', paper.key)
		};
	});
	const pact = draft.pact_accepted_at ? proposeSteps.review.pactDone : undefined;
	const email = draft.email_proved_at ? (draft.email ?? undefined) : undefined;
	const missing = missingFrom(draft);
	return {
		sections: [
			{
				title: proposeSteps.review.answers,
				answers: [
					{
						question: proposeSteps.review.procedure,
						answer: procedureName(draft, language),
						href: to('jawaban')
					},
					...answersInWords(chosenOf(draft.answers.routing), draft.initiator, language).map((line) => ({
						...line,
						href: to('jawaban')
					}))
				]
			},
			partSection('lembaga'),
			partSection('petugas'),
			partSection('kak'),
			{ title: proposeSteps.titles.berkas!, answers: papers },
			...(draft.initiator === 'partner'
				? [
						{
							title: words.review.pact,
							answers: [
								...(needs.email || email
									? [
											{
												question: words.review.email,
												answer: email,
												unanswered: proposeSteps.review.emailNot,
												href: to('surel')
											}
										]
									: []),
								{
									question: words.pactTitle,
									answer: pact,
									unanswered: proposeSteps.review.pactNot,
									href: to('pakta')
								}
							]
						}
					]
				: [])
		],
		missing: [
			...(needs.email && !email
				? [{ text: `${words.review.email}: ${proposeSteps.review.emailNot}`, href: to('surel') }]
				: []),
			...missing.errors.map(({ field, message }) => {
				const [part = '', name = ''] = field.split('.');
				const label = words.fields[name] ?? name;
				const fault = words.faults[message] ?? message;
				return {
					text: `${proposeSteps.review.missingIn(titleOf(part), label)}. ${fault}`,
					href: to(part, name)
				};
			}),
			...missing.papers.map((key) => ({
				text: proposeSteps.papers.missing(
					papersWanted(draft).find((paper) => paper.key === key)?.name[language] ?? key
				),
				href: to('berkas', key)
			})),
			...(draft.initiator === 'partner' && !pact
				? [{ text: `${words.pactTitle}: ${proposeSteps.review.pactNot}`, href: to('pakta') }]
				: [])
		]
	};
}

function answerOf(
	field: Field,
	value: string | undefined,
	language: Language
): Pick<AnswerLine, 'answer' | 'unanswered'> {
	const { propose, proposeSteps } = textIn(language);
	if (!value) return { unanswered: proposeSteps.review.notFilled };
	switch (field.kind) {
		case 'country':
			return { answer: countryName(value, language) ?? value };
		case 'field_of_government':
			return { answer: nameOfField(value)?.[language] ?? value };
		case 'day':
			return { answer: isDay(value) ? writeDay(value, language) : value };
		case 'months':
			return { answer: `${value} ${propose.months}` };
		default:
			return { answer: value };
	}
}
