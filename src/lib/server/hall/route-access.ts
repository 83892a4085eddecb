import type { AddressName } from '$lib/addresses';
import type { Permission } from '$lib/server/modules/identity';
import { abroadAccess } from './route-access-abroad';
import { agreementAccess } from './route-access-agreements';
import { adminAccess } from './route-access-admin';
import { paperAccess } from './route-access-papers';
import { letterAccess } from './route-access-letters';
import { moneyAccess } from './route-access-money';
import { noticeAccess } from './route-access-notices';
import { tableAccess } from './route-access-table';

export type Access = {
	/** Who may open the page. */
	readonly open: Permission;
	/** Who may send each of its forms, by the action's name; `default` where it has one, or is a +server.ts. */
	readonly actions?: Readonly<Record<string, Permission>>;
};

/**
 * The permission table of pages. The type asks for a row per address, so an unlisted route does not compile; a
 * test compares it with the folders under src/routes and with the actions each page offers. What a person may do
 * to a certain record is asked again by the service.
 */
export const routeAccess: Record<AddressName, Access> = {
	...paperAccess,
	...letterAccess,
	...noticeAccess,
	...tableAccess,
	...moneyAccess,
	home: { open: 'public.read' },
	agreements: { open: 'public.read' },
	agreementRegions: { open: 'public.read' },
	agreement: { open: 'public.read' },
	agreementPaper: { open: 'public.read' },
	partners: { open: 'public.read' },
	partner: { open: 'public.read' },
	international: { open: 'public.read' },
	country: { open: 'public.read' },
	visit: { open: 'public.read' },
	visitPhoto: { open: 'public.read' },
	visitsFeed: { open: 'public.read' },
	training: { open: 'public.read' },
	trainingOffer: { open: 'public.read' },
	cohort: { open: 'public.read' },
	smartCity: { open: 'public.read' },
	initiative: { open: 'public.read' },
	innovations: { open: 'public.read' },
	innovation: { open: 'public.read' },
	sharedServices: { open: 'public.read' },
	procedures: { open: 'public.read' },
	procedure: { open: 'public.read' },
	studyOutline: { open: 'public.read' },
	search: { open: 'public.read' },
	propose: { open: 'proposal.begin', actions: { route: 'proposal.begin', begin: 'proposal.begin' } },
	proposeStep: {
		open: 'proposal.begin',
		actions: {
			save: 'proposal.begin',
			code: 'proposal.begin',
			prove: 'proposal.begin',
			reroute: 'proposal.begin',
			send: 'proposal.begin'
		}
	},
	ownPages: { open: 'proposal.track', actions: { default: 'proposal.track' } },
	ownPage: { open: 'proposal.track' },
	proposeVisit: { open: 'visit_request.ask', actions: { default: 'visit_request.ask' } },
	proposeVisitOwn: {
		open: 'visit_request.ask',
		actions: {
			send: 'visit_request.ask',
			mend: 'visit_request.ask',
			withdraw: 'visit_request.ask',
			took: 'visit_request.ask'
		}
	},
	proposeResume: { open: 'proposal.begin' },
	track: { open: 'proposal.track', actions: { default: 'proposal.track' } },
	tracked: {
		open: 'proposal.track',
		actions: {
			mend: 'proposal.track',
			link: 'proposal.track',
			withdraw: 'proposal.track',
			appointment: 'proposal.track',
			say: 'proposal.track'
		}
	},
	visitTracked: { open: 'proposal.track' },
	trackedReceipt: { open: 'proposal.track' },
	trackedPaper: { open: 'proposal.track' },
	feedback: { open: 'feedback.give', actions: { default: 'feedback.give' } },
	verify: { open: 'document.verify', actions: { default: 'document.verify' } },
	verified: { open: 'document.verify' },
	data: { open: 'public.read' },
	agreementsFeed: { open: 'public.read' },
	printedList: { open: 'public.read' },
	innovationsFeed: { open: 'public.read' },
	shareImage: { open: 'public.read' },
	sitemap: { open: 'public.read' },
	sitemapPart: { open: 'public.read' },
	robots: { open: 'public.read' },
	sources: { open: 'public.read' },
	help: { open: 'public.read' },
	helpFor: { open: 'public.read' },
	accessibility: { open: 'public.read' },
	login: { open: 'session.begin', actions: { default: 'session.begin' } },
	loginDemo: { open: 'session.begin', actions: { default: 'session.begin' } },
	logout: { open: 'session.begin', actions: { default: 'session.begin' } },

	desk: { open: 'desk.read' },
	deskCases: { open: 'case.read' },
	deskCase: {
		open: 'case.read',
		actions: {
			pause: 'case.pause',
			resume: 'case.pause',
			withdraw: 'case.withdraw',
			lapse: 'case.lapse',
			reopen: 'case.lapse',
			amend: 'case.amend',
			assign: 'case.assign',
			follow: 'case.follow',
			draft: 'draft.write',
			revise: 'document.revise',
			chase: 'case.chase',
			begin: 'conversation.write',
			say: 'conversation.write',
			settle: 'conversation.write',
			renew: 'opinion.give',
			terms: 'case.amend'
		}
	},
	deskStalled: { open: 'case.lapse', actions: { ask: 'case.lapse', close: 'case.lapse' } },
	deskCaseAct: { open: 'case.read', actions: { default: 'case.act' } },
	deskPropose: {
		open: 'proposal.begin_at_desk',
		actions: { route: 'proposal.begin_at_desk', begin: 'proposal.begin_at_desk' }
	},
	...agreementAccess,
	deskLeaderSheet: { open: 'leader.read' },
	...abroadAccess,
	...adminAccess,
	deskHint: { open: 'notification.own', actions: { default: 'notification.own' } },

	account: { open: 'proposal.read' },
	accountCase: {
		open: 'case.read',
		actions: {
			mend: 'case.act',
			withdraw: 'case.withdraw',
			appointment: 'appointment.propose',
			say: 'conversation.write'
		}
	},
	accountEvaluations: { open: 'evaluation.read' },
	accountEvaluation: { open: 'evaluation.read', actions: { answer: 'evaluation.answer' } },
	accountObligations: { open: 'obligation.read' },
	accountObligation: {
		open: 'obligation.read',
		actions: { evidence: 'obligation.evidence', accept: 'obligation.review', return: 'obligation.review' }
	},
	accountOrganisation: {
		open: 'partner.own',
		actions: {
			contact: 'partner.run_own',
			place: 'partner.run_own',
			endContact: 'partner.run_own',
			endPlace: 'partner.run_own',
			invite: 'partner.run_own',
			takeBack: 'partner.run_own',
			takeOut: 'partner.run_own',
			run: 'partner.run_own'
		}
	},
	accountAgreements: { open: 'partner.own' },
	accountAgreement: {
		open: 'partner.own',
		actions: { ask: 'agreement.ask_own', withdraw: 'agreement.ask_own' }
	},
	accountReports: { open: 'partner.own' },
	accountSignatures: { open: 'partner.own' },
	accountTokens: { open: 'partner.own', actions: { make: 'partner.own', revoke: 'partner.own' } },
	accountInvitation: { open: 'invitation.accept', actions: { default: 'invitation.accept' } },
	accountDocument: { open: 'document.read' }
};
