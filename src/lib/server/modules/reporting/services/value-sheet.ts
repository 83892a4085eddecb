import type { Ctx } from '$lib/server/platform/context';
import { renderPdf, type OfficeTextData } from '$lib/server/platform/pdf';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { officeLanguage, officeLetterhead } from '$lib/server/modules/cooperation';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import { readMembership } from '$lib/server/modules/relations';
import { textIn } from '$lib/text';
import type { Bilingual } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { writeMoney } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';

/** The value sheet of a membership as PDF: what a decision on its renewal is taken on. */
export async function makeValueSheet(
	ctx: Ctx,
	membershipId: string
): Promise<
	{ fileName: string; mediaType: string; bytes: Buffer } | AuthorisationRefusal | Refusal<'NOT_FOUND'>
> {
	const file = await readMembership(ctx, membershipId);
	if (isRefusal(file)) return file;
	const { sheet: words, parts } = textIn(officeLanguage).memberships;
	const number = (value: number) => writeNumber(value, officeLanguage);
	const lines = (rows: readonly string[]) =>
		(rows.length > 0 ? rows : [words.none]).map((text) => ({ text }));
	const said = (value: unknown) => (value as Bilingual | null)?.[officeLanguage] ?? '';
	const day = (value: unknown) => (value ? writeDay(String(value), officeLanguage, 'long') : '');
	const data: OfficeTextData = {
		form: 'outline',
		letterhead: await officeLetterhead(ctx),
		heading: [words.heading, file.head.name.toUpperCase()],
		recipients: [],
		opening: words.opening(file.head.name, writeDay(ctx.clock.today(), officeLanguage, 'long')),
		parties: [],
		between: [words.note],
		sections: [
			{
				title: titleOf(parts, 'benefit'),
				clauses: lines(file.parts.benefit.map(({ year, what }) => `${String(year)}: ${said(what)}`))
			},
			{
				title: titleOf(parts, 'meeting'),
				clauses: lines(
					file.parts.meeting.map(({ title, held_on, brought }) =>
						[day(held_on), String(title), said(brought)].filter(Boolean).join(' · ')
					)
				)
			},
			{
				title: titleOf(parts, 'office'),
				clauses: lines(
					file.parts.office.map(({ office, holder, from_year, to_year }) =>
						[`${String(holder)}, ${String(office)}`, [from_year, to_year].filter(Boolean).join('–')]
							.filter(Boolean)
							.join(' · ')
					)
				)
			},
			{
				title: words.decisions,
				clauses: lines(
					file.parts.decision.map(({ renewal_on, decision, decided_by, reason }) =>
						[
							day(renewal_on),
							parts.decision!.choices!.decision![String(decision)] ?? String(decision),
							String(decided_by),
							String(reason)
						].join(' · ')
					)
				)
			}
		],
		closing: '',
		place: null,
		signedOn: null,
		signatures: [],
		annexes: [
			{
				title: words.title,
				table: {
					columns: [
						{ label: words.columns.year },
						{ label: words.columns.dues, align: 'end', weight: 2 },
						{ label: words.columns.benefits, align: 'end', weight: 2 },
						{ label: words.columns.count, align: 'end' },
						{ label: words.columns.meetings, align: 'end' },
						{ label: words.columns.offices, align: 'end' }
					],
					rows: file.sheet.map((row) => [
						String(row.year),
						row.dues ? writeMoney(row.dues, officeLanguage) : words.none,
						row.benefits ? writeMoney(row.benefits, officeLanguage) : words.none,
						number(row.benefitCount),
						number(row.meetings),
						number(row.offices)
					])
				}
			}
		],
		draft: null,
		verification: null
	};
	return {
		fileName: `${words.file}.pdf`,
		mediaType: 'application/pdf',
		bytes: await renderPdf({
			template: 'office-text',
			data,
			language: officeLanguage,
			title: `${words.heading}: ${file.head.name}`,
			author: ctx.tenant.name,
			example: file.head.is_example
		})
	};
}

const titleOf = (parts: Readonly<Record<string, { title: string }>>, name: string) =>
	parts[name]?.title ?? name;
