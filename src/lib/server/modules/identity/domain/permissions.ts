import type { Actor, Role } from '$lib/server/platform/context';
import { administrationPermissions } from './administration-permissions';
import { deskRoles } from '$lib/server/platform/office-roles';
import { paperPermissions } from './paper-permissions';
import { portfolioPermissions } from './portfolio-permissions';
import { visitPermissions } from './visit-permissions';
import { correspondencePermissions } from './correspondence-permissions';
import { permissionsOfThePublic } from './permissions-of-the-public';

/**
 * Every act that the program knows, and who may do it. An act without a row cannot be asked for (the type
 * forbids it), a role that is not named may not do it: denial is the default.
 *
 * `everyone` is the public; `applicant` is somebody with a proved link to one proposal. Whether an act is
 * allowed on *this* record (own unit, own partner, own proposal) is the service's second question.
 */
const table = {
	// the public
	'public.read': ['everyone'],
	'proposal.begin': ['everyone'],
	'proposal.track': ['everyone'],
	'document.verify': ['everyone'],
	/** Saying what a cooperation brought, by a link that somebody printed or sent. */
	'feedback.give': ['everyone'],
	'session.begin': ['everyone'],
	'session.end': ['signed_in'],

	// proposing
	'proposal.write': ['applicant', 'partner', 'unit_officer', 'cooperation_officer'],
	/** Beginning one at the desk: for the region, or for a visitor who came in person (capability 98). */
	'proposal.begin_at_desk': ['unit_officer', 'cooperation_officer'],
	'proposal.read': ['applicant', 'partner', 'unit_officer', 'cooperation_officer', 'auditor'],

	// the desk and the cases
	'desk.read': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor',
		'admin'
	],
	'case.read': [
		'partner',
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	'case.act': [
		'partner',
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar'
	],
	/** TU enters what was decided, initialled or signed on paper, with the scan (capability 84). */
	'case.act_on_paper': ['registrar', 'cooperation_officer'],
	'case.pause': ['cooperation_officer'],
	/** Speaking in the conversation of a case, and bringing a paper's next version with it. */
	'conversation.write': [
		'applicant',
		'partner',
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'registrar'
	],
	/** Speaking where the applicant hears: the applicant's side, and of the region only the gate and the unit. */
	'conversation.share': ['applicant', 'partner', 'unit_officer', 'cooperation_officer', 'registrar'],
	'conversation.settle': ['unit_officer', 'cooperation_officer', 'legal_officer'],
	/** Noting that the council, a ministry or the partner was asked how a case stands. */
	'case.chase': ['cooperation_officer', 'registrar'],
	/** Closing a case for silence, and taking it up again where it stood. */
	'case.lapse': ['cooperation_officer'],
	/** Correcting whether the council's consent is needed, with a reason (domain 3.4). */
	'case.amend': ['cooperation_officer'],
	/** Giving a case to the unit that drafts and carries out. */
	'case.assign': ['cooperation_officer'],
	'case.follow': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	'case.close_from_paper': ['cooperation_officer', 'registrar'],
	'case.withdraw': ['applicant', 'partner', 'cooperation_officer'],
	'draft.write': ['unit_officer', 'cooperation_officer', 'legal_officer'],
	/** Saying how a part should read; everybody who reads the text in work, save who only looks. */
	'draft.suggest': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary'
	],
	'draft.read': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	'sitting.read': [
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	/** Seeing the sittings to which one is invited: members of a unit sit in the team by decree, not by role. */
	'sitting.attend': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	'sitting.write': ['cooperation_officer', 'registrar'],
	/** Seating members of the TKKSD by decree, and ending a seat. */
	'committee.write': ['cooperation_officer', 'registrar'],
	/** Who records what a sitting concluded: its chair, its secretariat, and TU from the minutes. */
	'sitting.conclude': ['cooperation_officer', 'regional_secretary', 'registrar'],
	'opinion.give': ['tkksd_member', 'legal_officer', 'unit_officer', 'regional_secretary'],

	// agreements
	'agreement.read': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor',
		'admin'
	],
	'agreement.record_old': ['cooperation_officer', 'registrar'],
	'agreement.publish': ['cooperation_officer'],
	/** Saying that carrying out has begun. */
	'agreement.start': ['unit_officer', 'cooperation_officer', 'registrar'],
	/** Its term, assets and disputes while it lives. */
	'agreement.live': ['unit_officer', 'cooperation_officer', 'registrar'],
	/** Filling what is not on record of it: its unit, its umbrella, its signed paper. */
	'agreement.mend': ['cooperation_officer', 'registrar'],
	/** Asking for a renewal, an addendum, a further contract or an end. */
	'agreement.ask': ['partner', 'unit_officer', 'cooperation_officer', 'registrar'],
	/** The same from the partner's own page. */
	'agreement.ask_own': ['partner'],
	/** Recording what the head of region decided about it. */
	'agreement.decide': ['head_of_region', 'cooperation_officer', 'registrar'],
	/** Ending it before its time, and closing it out. */
	'agreement.end': ['cooperation_officer', 'registrar'],
	'number.reserve': ['cooperation_officer', 'registrar'],

	// projects with outside money
	/** The page of whoever leads: what is late and with whom, over all units. */
	'leader.read': ['head_of_region', 'regional_secretary', 'cooperation_officer', 'auditor'],

	'project.read': deskRoles,
	/** A unit's officer: the projects of the own unit only. */
	'project.write': ['unit_officer', 'cooperation_officer'],
	'project.money': ['unit_officer', 'cooperation_officer'],
	'project.publish': ['cooperation_officer'],
	/** Calls of donors, how far the region has gone with each, and what it needs. */
	'opportunity.read': deskRoles,
	'opportunity.write': ['unit_officer', 'cooperation_officer'],
	/** By which identifier the region reports to IATI. */
	'iati.set_publisher': ['cooperation_officer', 'admin'],
	'project.progress': ['unit_officer', 'cooperation_officer'],
	'project.grievance': ['unit_officer', 'cooperation_officer'],
	/** Who complained of what names people: read by few (UU 27/2022). */
	'project.grievance_read': [
		'unit_officer',
		'cooperation_officer',
		'regional_secretary',
		'head_of_region',
		'auditor'
	],
	/** Choosing one of several reported figures that contradict one another. */
	'project.settle': ['cooperation_officer'],

	// what is owed after a promise
	'obligation.read': [
		'partner',
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	'obligation.add': ['unit_officer', 'cooperation_officer', 'registrar'],
	/** Handing in what shows that a duty was met; whoever owes it, or an office for an absent side. */
	'obligation.evidence': [
		'partner',
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar'
	],
	/** Accepting it, or giving it back with a remark: the other side. */
	'obligation.review': ['partner', 'unit_officer', 'cooperation_officer'],
	'obligation.extend': ['unit_officer', 'cooperation_officer'],
	/** Letting a duty go, or taking up again what was settled by mistake. */
	'obligation.settle': ['cooperation_officer'],

	// evaluations of agreements
	'evaluation.read': [
		'partner',
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	/** Answering for one's own side; the office for a side that answered on paper. */
	'evaluation.answer': ['partner', 'unit_officer', 'cooperation_officer', 'registrar'],
	/** The matrix that goes out to units as a workbook and comes back. */
	'evaluation.matrix': ['unit_officer', 'cooperation_officer', 'registrar'],
	/** Opening the link for beneficiaries, and looking at what they say before anybody else does. */
	'feedback.moderate': ['unit_officer', 'cooperation_officer'],
	/** What an agreement is measured by. */
	'evaluation.indicate': ['unit_officer', 'cooperation_officer', 'registrar'],

	// organisations, documents
	'partner.read': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor',
		'admin'
	],
	'partner.write': ['cooperation_officer'],
	/** Themes that the region and its partners offer and seek, and services run together. */
	'sharing.read': deskRoles,
	'sharing.write': ['cooperation_officer'],
	/** The organisation's own room: its people, contacts and places, its agreements and what it signs. */
	'partner.own': ['partner'],
	/** Changing them: its own administrator, or the division; the service asks for which partner. */
	'partner.run': ['partner', 'cooperation_officer'],
	/** The same from the organisation's own page, and from the desk's. */
	'partner.run_own': ['partner'],
	'partner.run_at_desk': ['cooperation_officer'],
	/** Making two records of one organisation one, and two again. */
	'partner.merge': ['cooperation_officer'],
	...paperPermissions,
	...correspondencePermissions,
	...visitPermissions,
	...portfolioPermissions,

	// memberships and sister cities
	'membership.read': deskRoles,
	'membership.write': ['cooperation_officer', 'registrar'],
	'membership.decide': ['cooperation_officer', 'regional_secretary', 'head_of_region', 'registrar'],
	'membership.publish': ['cooperation_officer'],
	'relation.read': deskRoles,
	'relation.write': ['cooperation_officer', 'registrar'],
	'relation.publish': ['cooperation_officer'],

	// the self-assessment of foreign cooperation
	'assessment.read': deskRoles,
	'assessment.write': ['cooperation_officer'],

	// training abroad
	'training.read': [
		'unit_officer',
		'cooperation_officer',
		'tkksd_member',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor'
	],
	/** Programmes, offers, the shares of the units, the selection by rule, cancelling. */
	'training.manage': ['cooperation_officer'],
	/** A unit's head names its own people; the division enters names that came by letter. */
	'training.nominate': ['unit_officer', 'cooperation_officer'],
	'training.score': ['cooperation_officer', 'tkksd_member'],
	/** Entering the signed decree and what follows it: papers, departure, return, certificates. */
	'training.decree': ['cooperation_officer', 'registrar'],
	/** What came of it at work; a unit tells it of its own people. */
	'training.report': ['unit_officer', 'cooperation_officer'],
	// texts of papers
	'clause.read': [
		'unit_officer',
		'cooperation_officer',
		'legal_officer',
		'regional_secretary',
		'head_of_region',
		'registrar',
		'auditor',
		'admin'
	],
	'clause.write': ['cooperation_officer', 'legal_officer', 'admin'],
	'template.write': ['legal_officer', 'admin'],

	...permissionsOfThePublic,

	// being told
	/** Reading what one was told, and how one is told. */
	'notification.own': deskRoles,

	...administrationPermissions
} as const satisfies Record<string, readonly (Role | 'everyone' | 'applicant' | 'signed_in')[]>;

export type Permission = keyof typeof table;
export const permissions = Object.keys(table) as Permission[];

/** May this actor do this at all? The record is asked about elsewhere. */
export function allows(actor: Actor, permission: Permission): boolean {
	const row: readonly string[] = table[permission];
	if (actor.kind === 'program') return true;
	if (row.includes('everyone')) return true;
	if (actor.kind === 'applicant') return row.includes('applicant');
	if (actor.kind !== 'person') return false;
	return row.includes('signed_in') || actor.roles.some((role) => row.includes(role));
}
