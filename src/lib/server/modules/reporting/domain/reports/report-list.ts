import type { ReportSection } from './report-sections';

/** A report: for which spans it is made, and of which parts it consists. Its title and lead stand in the texts. */
export type ReportDefinition = {
	readonly halves: boolean;
	readonly sections: readonly ReportSection[];
};

/**
 * Every report. A new one is a line here and its title in both languages; a new part is a function in
 * report-sections.ts and its heading.
 */
export const reports = {
	tkksd: {
		halves: true,
		sections: ['overview', 'cases', 'sittings', 'signed', 'evaluations', 'duties', 'over', 'withoutContract']
	},
	governor: { halves: true, sections: ['overview', 'yearly', 'evaluations', 'over'] },
	ministry: { halves: false, sections: ['overview', 'foreign', 'signed', 'evaluations'] },
	units: { halves: true, sections: ['units', 'duties'] },
	partners: { halves: true, sections: ['partners'] },
	council: { halves: true, sections: ['overview', 'council', 'foreign', 'over'] },
	lppd: { halves: false, sections: ['overview', 'yearly'] }
} as const satisfies Record<string, ReportDefinition>;

export type ReportKey = keyof typeof reports;
export const reportKeys = Object.keys(reports) as ReportKey[];
export const isReport = (key: string): key is ReportKey => Object.hasOwn(reports, key);
