import { href } from '$lib/addresses';
import {
	sectorKeys,
	stages,
	type OfficeProject,
	type OfficeProjectLine,
	type ProjectFilters
} from '$lib/server/modules/funding';
import { isId } from '$lib/server/platform/ids';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { NavItem, Status, Tone } from '$lib/ui';

const tones: Readonly<Record<string, Tone>> = {
	pipeline: 'neutral',
	implementation: 'going',
	finalisation: 'going',
	closed: 'good',
	suspended: 'paused',
	cancelled: 'ended'
};

/** A project's stage as a mark; undefined where nobody has said it. */
export function stageTag(stage: string | null, language: Language): Status | undefined {
	if (stage === null) return undefined;
	return { tone: tones[stage] ?? 'neutral', text: textIn(language).projectMoney.stages[stage] ?? stage };
}

/** The words of the list's address that mean something; the others are left out. */
export function readProjectQuestion(search: URLSearchParams): {
	kept: Record<string, string>;
	filters: ProjectFilters;
} {
	const q = search.get('q')?.trim().slice(0, 100) ?? '';
	const known = (word: string, values: readonly string[]) => {
		const value = search.get(word) ?? '';
		return values.includes(value) ? value : null;
	};
	const partner = search.get('partner') ?? '';
	const filters: ProjectFilters = {
		q: q === '' ? null : q.replaceAll('\0', ''),
		stage: known('stage', stages),
		sector: known('sector', sectorKeys),
		partner: isId(partner) ? partner : null,
		published: known('published', ['yes', 'no']) as ProjectFilters['published']
	};
	const kept = Object.fromEntries(
		Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== null)
	);
	return { kept, filters };
}

export function publishedTag(isPublished: boolean, language: Language): Status {
	const words = textIn(language).officeProjects.published;
	return isPublished ? { tone: 'good', text: words.yes! } : { tone: 'neutral', text: words.no! };
}

/** One line of the office's list. */
export function printProjectLine(row: OfficeProjectLine, language: Language) {
	return {
		id: row.id,
		title: row.title[language],
		href: href(language, 'deskProject', { id: row.id }),
		funders: row.funders ?? '',
		stage: stageTag(row.stage, language),
		sector: row.sector === null ? '' : (textIn(language).projectMoney.sectors[row.sector] ?? row.sector),
		state: publishedTag(row.isPublished, language),
		example: row.isExample
	};
}

const parts = [
	{ key: 'summary', address: 'deskProject' },
	{ key: 'money', address: 'deskProjectMoney' },
	{ key: 'work', address: 'deskProjectWork' },
	{ key: 'care', address: 'deskProjectCare' },
	{ key: 'handover', address: 'deskProjectHandover' },
	{ key: 'reports', address: 'deskProjectReports' }
] as const;

/** What stands at the head of every page of one project: its name, its marks and the ways to its parts. */
export function projectHead(
	project: Pick<OfficeProject, 'id' | 'title' | 'stage' | 'isPublished' | 'isExample'>,
	here: (typeof parts)[number]['key'],
	language: Language
) {
	const { officeProjects: words, projectWork, donorReports } = textIn(language);
	const names = { ...words.tabs, ...projectWork.tabs, reports: donorReports.tab };
	return {
		id: project.id,
		title: project.title[language],
		stage: stageTag(project.stage, language),
		state: publishedTag(project.isPublished, language),
		isExample: project.isExample,
		list: { href: href(language, 'deskProjects'), text: words.title },
		tabs: {
			label: words.tabs.label,
			tabs: parts.map(({ key, address }): NavItem => ({
				href: href(language, address, { id: project.id }),
				text: names[key],
				current: key === here
			}))
		}
	};
}

export type ProjectHead = ReturnType<typeof projectHead>;
