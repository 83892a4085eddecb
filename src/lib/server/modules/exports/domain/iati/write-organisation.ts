import { xmlText } from '$lib/written/xml-text';
import type { IatiPublisher } from './activity';
import { reportingOrganisation } from './write-activity';

/**
 * The organisation file of IATI 2.03: who reports, by which identifier. Budgets and spending of the whole region are
 * not in it: the program knows only what its projects with outside money take, and half a budget would mislead.
 *
 * @param now RFC 3339, UTC
 */
export function writeOrganisation(publisher: IatiPublisher, now: string, remark: string): string {
	const name = `<narrative>${xmlText(publisher.name.id)}</narrative>${
		publisher.name.en === publisher.name.id
			? ''
			: `<narrative xml:lang="en">${xmlText(publisher.name.en)}</narrative>`
	}`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		...(remark === '' ? [] : [`<!-- ${remark} -->`]),
		`<iati-organisations version="2.03" generated-datetime="${now}">`,
		`<iati-organisation xml:lang="id" default-currency="IDR" last-updated-datetime="${now}">`,
		`<organisation-identifier>${xmlText(publisher.identifier)}</organisation-identifier>`,
		`<name>${name}</name>`,
		reportingOrganisation(publisher),
		'</iati-organisation>',
		'</iati-organisations>',
		''
	].join('\n');
}
