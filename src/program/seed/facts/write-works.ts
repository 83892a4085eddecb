import { dayAnd, factId, type FactWriter } from './fact-rows';
import type { Facts } from './fact-shapes';

/** Works with outside money: one project, and beside one another what each source said of it. */
export function writeProjects({ projects }: Facts['projects'], writer: FactWriter): void {
	for (const project of projects) {
		const id = writer.fact('project', project.key, project.source, {
			title: project.title,
			sector: project.sector,
			is_published: true,
			location: project.location,
			note: project.note
		});
		for (const { partner, role } of project.parties)
			writer.put('project_party', { project_id: id, partner_id: factId('partner', partner), role });
		for (const report of project.reports)
			writer.fact('funding_report', `${project.key}/${report.key}`, report.source, {
				project_id: id,
				partner_id: report.partner ? factId('partner', report.partner) : null,
				measure: report.measure,
				amount: report.amount ?? null,
				currency: report.currency,
				as_of_year: report.as_of,
				instrument_reported: report.instrument,
				channel_reported: report.channel,
				status_reported: report.status,
				progress_percent: report.progress_percent,
				progress_of: report.progress_of,
				note: report.note
			});
	}
}

/** Training programmes abroad and their cohorts. */
export function writeTraining({ programmes, cohorts }: Facts['training'], writer: FactWriter): void {
	for (const programme of programmes)
		writer.fact('training_programme', programme.key, programme.source, {
			name: programme.name,
			country: programme.country,
			provider: programme.provider,
			funded_by: programme.funded_by,
			started_year: programme.started,
			quota_per_year: programme.quota_per_year,
			topics: programme.topics,
			duties: programme.duties,
			outcomes: programme.outcomes.map(({ text, source }) => ({ ...text, source })),
			to_apply_at_home: programme.to_apply_at_home
		});
	for (const cohort of cohorts)
		writer.fact('cohort', cohort.key, cohort.source, {
			programme_id: factId('training_programme', cohort.programme),
			theme: cohort.theme,
			// The writer makes JSON of lists; this column is a list of texts, which has a notation of its own.
			topics: `{${cohort.topics.join(',')}}` as unknown as string[],
			starts_on: cohort.from.day,
			ends_on: dayAnd(cohort.to).day,
			date_precision: cohort.from.precision,
			country: cohort.country,
			participants: cohort.participants,
			participants_note: cohort.participants_note,
			send_off_on: dayAnd(cohort.send_off).day,
			send_off_place: cohort.send_off_place,
			from_units: cohort.from_units,
			status: cohort.status
		});
}

/** Policies, Smart City areas and principles, innovations and what they were honoured with. */
export function writeSmartCity(smartCity: Facts['smart-city'], writer: FactWriter): void {
	for (const initiative of smartCity.initiatives)
		writer.fact('initiative', initiative.key, initiative.source, {
			is_published: true,
			kind: initiative.kind,
			name: initiative.name,
			summary: initiative.summary,
			since_year: initiative.since,
			position: initiative.position
		});
	for (const innovation of smartCity.innovations)
		writer.fact('innovation', innovation.key, innovation.source, {
			is_published: true,
			name: innovation.name,
			summary: innovation.summary
		});
	for (const award of smartCity.awards)
		writer.fact('award', award.key, award.source, {
			innovation_id: award.innovation ? factId('innovation', award.innovation) : null,
			name: award.name ?? null,
			place: award.place,
			country: award.country,
			year: award.year,
			wording: award.wording
		});
}
