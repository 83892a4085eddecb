import { href } from '$lib/addresses';
import {
	gateOfCase,
	listChases,
	officeToAsk,
	waysOfAsking,
	type CaseView
} from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';

/** The part of a case's page on its outside gates: what is missing, who was asked and when; null where it has none. */
export async function describeOutside(ctx: Ctx, view: CaseView) {
	const { language } = ctx;
	const words = textIn(language).outside.part;
	const gates = view.line.filter(
		(entry) => entry.kind === 'await_external' && entry.position !== 'not_applicable'
	);
	if (gates.length === 0) return null;
	const [gate, chases] = await Promise.all([gateOfCase(ctx, view), listChases(ctx, view.id)]);
	if (isRefusal(chases)) return null;
	const open = view.open_steps.filter((step) => step.kind === 'await_external');
	const named = gates.find((entry) => entry.key === gate.step)?.name[language];
	if (named === undefined && chases.length === 0) return null;
	return {
		gate: named === undefined ? null : words.gate(named),
		missing: gate.missing.map((paper) =>
			paper.file ? words.wrong(paper.name[language]) : paper.name[language]
		),
		dossier: href(language, 'deskPaper', { id: view.id, paper: 'berkas-lengkap', format: 'pdf' }),
		chases: chases.map((chase) => ({
			key: chase.id,
			line: words.line(chase.asked_on, words.ways[chase.way] ?? chase.way, chase.whom),
			note: [
				view.line.find((entry) => entry.key === chase.step)?.name[language],
				chase.reach,
				chase.by ? words.by(chase.by) : null
			]
				.filter(Boolean)
				.join(' · '),
			answer: chase.answer ?? undefined,
			again: chase.ask_again_on ? textIn(language).outside.again(chase.ask_again_on) : undefined
		})),
		ways: waysOfAsking.map((way) => ({ value: way, label: words.ways[way] ?? way })),
		mayAsk: allows(ctx.actor, 'case.chase')
			? open.map((step) => {
					const office = officeToAsk(step.key)?.[language];
					return {
						step: step.key,
						name: step.name[language],
						office: office === undefined ? undefined : words.answers(office),
						whom: chases.find((chase) => chase.step === step.key)?.whom ?? '',
						reach: chases.find((chase) => chase.step === step.key)?.reach ?? ''
					};
				})
			: []
	};
}
