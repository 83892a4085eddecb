import type { AddressName } from '$lib/addresses';
import type { Permission } from '$lib/server/modules/identity';
import { abroadAccess } from './route-access-abroad';
import { agreementAccess } from './route-access-agreements';
import { adminAccess } from './route-access-admin';
import { paperAccess } from './route-access-papers';
import { moneyAccess } from './route-access-money';
import { noticeAccess } from './route-access-notices';

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
	...noticeAccess,
	...moneyAccess,
	home: { open: 'public.read' },
	agreements: { open: 'public.read' },
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
	innovations: { open: 'public.read' },
	procedures: { open: 'public.read' },
	procedure: { open: 'public.read' },
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
		actions: { mend: 'proposal.track', link: 'proposal.track', withdraw: 'proposal.track' }
	},
	visitTracked: { open: 'proposal.track' },
	trackedReceipt: { open: 'proposal.track' },
	trackedPaper: { open: 'proposal.track' },
	feedback: { open: 'feedback.give', actions: { default: 'feedback.give' } },
	verify: { open: 'document.verify', actions: { default: 'document.verify' } },
	verified: { open: 'document.verify' },
	data: { open: 'public.read' },
	agreementsFeed: { open: 'public.read' },
	sitemap: { open: 'public.read' },
	sitemapPart: { open: 'public.read' },
	robots: { open: 'public.read' },
	sources: { open: 'public.read' },
	help: { open: 'public.read' },
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
			note: 'case.note',
			follow: 'case.follow',
			draft: 'draft.write',
			revise: 'document.revise',
			chase: 'case.chase',
			remark: 'remark.write',
			reply: 'remark.write',
			settle: 'remark.write'
		}
	},
	deskStalled: { open: 'case.lapse', actions: { ask: 'case.lapse', close: 'case.lapse' } },
	deskCaseAct: { open: 'case.read', actions: { default: 'case.act' } },
	deskPropose: {
		open: 'proposal.begin_at_desk',
		actions: { route: 'proposal.begin_at_desk', begin: 'proposal.begin_at_desk' }
	},
	deskSittings: { open: 'sitting.read' },
	deskSittingNew: { open: 'sitting.write', actions: { default: 'sitting.write' } },
	deskSitting: {
		open: 'sitting.read',
		actions: {
			opinion: 'sitting.read',
			conclude: 'sitting.conclude',
			add: 'sitting.write',
			remove: 'sitting.write',
			attendance: 'sitting.write',
			change: 'sitting.write',
			cancel: 'sitting.write',
			minutes: 'sitting.write',
			conflict: 'sitting.read',
			clear: 'sitting.write',
			discussion: 'sitting.write',
			invite: 'sitting.write',
			scan: 'sitting.write'
		}
	},
	deskCommittee: {
		open: 'sitting.read',
		actions: { seat: 'committee.write', end: 'committee.write' }
	},
	deskSittingPaper: { open: 'sitting.read' },
	deskRegister: { open: 'agreement.read' },
	deskLeader: { open: 'leader.read' },
	deskReports: { open: 'report.read' },
	deskReport: { open: 'report.read' },
	deskReportPaper: { open: 'report.read' },
	deskReview: { open: 'agreement.read' },
	deskRegisterSheet: { open: 'agreement.read' },
	deskAgreement: { open: 'agreement.read' },
	deskAgreementObligation: { open: 'obligation.add', actions: { default: 'obligation.add' } },
	deskAgreementLife: {
		open: 'agreement.read',
		actions: {
			start: 'agreement.start',
			term: 'agreement.live',
			// Partners ask through the API; this page is the office's.
			ask: 'agreement.live',
			withdraw: 'agreement.live',
			decide: 'agreement.decide',
			terminate: 'agreement.end',
			asset: 'agreement.live',
			handOver: 'agreement.live',
			dispute: 'agreement.live',
			disputeStep: 'agreement.live',
			closeOut: 'agreement.end'
		}
	},
	deskRecordOld: { open: 'agreement.record_old', actions: { default: 'agreement.record_old' } },
	deskEvaluations: { open: 'evaluation.read' },
	deskMatrix: { open: 'evaluation.matrix', actions: { receive: 'evaluation.matrix' } },
	deskMatrixFile: { open: 'evaluation.matrix' },
	deskMatrixReturn: { open: 'evaluation.matrix', actions: { take: 'evaluation.matrix' } },
	deskEvaluation: {
		open: 'evaluation.read',
		actions: {
			answer: 'evaluation.answer',
			indicator: 'evaluation.indicate',
			drop: 'evaluation.indicate'
		}
	},
	deskObligations: { open: 'obligation.read' },
	deskObligation: {
		open: 'obligation.read',
		actions: {
			evidence: 'obligation.evidence',
			accept: 'obligation.review',
			return: 'obligation.review',
			extend: 'obligation.extend',
			waive: 'obligation.settle',
			reopen: 'obligation.settle'
		}
	},
	deskNumbers: {
		open: 'number.reserve',
		actions: { reserve: 'number.reserve', insert: 'number.reserve', void: 'number.reserve' }
	},
	deskPartners: { open: 'partner.read' },
	deskPartnerTwins: { open: 'partner.read', actions: { apart: 'partner.write' } },
	deskPartner: { open: 'partner.read' },
	deskProjects: { open: 'project.read' },
	deskProjectNew: { open: 'project.write', actions: { default: 'project.write' } },
	deskOpportunities: {
		open: 'opportunity.read',
		actions: { need: 'opportunity.write', close: 'opportunity.write' }
	},
	deskOpportunityNew: { open: 'opportunity.write', actions: { default: 'opportunity.write' } },
	deskOpportunity: { open: 'opportunity.read', actions: { move: 'opportunity.write' } },
	deskIatiImport: {
		open: 'project.write',
		actions: { look: 'project.write', make: 'project.write', take: 'project.write' }
	},
	deskIati: { open: 'project.read', actions: { publisher: 'iati.set_publisher' } },
	deskProjectTotals: { open: 'project.read' },
	deskProject: {
		open: 'project.read',
		actions: {
			publish: 'project.publish',
			withdraw: 'project.publish',
			addParty: 'project.write',
			removeParty: 'project.write'
		}
	},
	deskProjectChange: { open: 'project.write', actions: { default: 'project.write' } },
	deskProjectMoney: {
		open: 'project.read',
		actions: {
			funding: 'project.money',
			papers: 'project.money',
			entry: 'project.money',
			back: 'project.money',
			take: 'project.settle'
		}
	},
	deskProjectWork: {
		open: 'project.read',
		actions: {
			component: 'project.write',
			milestone: 'project.write',
			tender: 'project.write',
			remove: 'project.write',
			progress: 'project.progress'
		}
	},
	deskProjectCare: {
		open: 'project.read',
		actions: {
			risk: 'project.write',
			condition: 'project.write',
			grievance: 'project.grievance',
			remove: 'project.write'
		}
	},
	deskProjectHandover: {
		open: 'project.read',
		actions: { minutes: 'project.money', item: 'project.money', asset: 'project.money' }
	},
	deskReportCalendar: { open: 'project.read' },
	deskProjectReports: { open: 'project.read', actions: { report: 'project.write' } },
	deskProjectReport: { open: 'project.read' },
	deskProjectFile: { open: 'project.read' },
	deskTraining: { open: 'training.read' },
	deskTrainingNew: { open: 'training.manage', actions: { default: 'training.manage' } },
	deskTrainingProgrammes: {
		open: 'training.read',
		actions: { add: 'training.manage', costs: 'training.manage' }
	},
	deskAlumni: { open: 'training.read' },
	deskTrainingOffer: {
		open: 'training.read',
		actions: {
			withdraw: 'training.nominate',
			share: 'training.manage',
			select: 'training.manage',
			reopen: 'training.manage',
			decree: 'training.decree',
			cancel: 'training.manage'
		}
	},
	deskNominate: { open: 'training.nominate', actions: { default: 'training.nominate' } },
	deskTrainingScores: { open: 'training.score', actions: { default: 'training.score' } },
	deskTrainingPaper: { open: 'training.read' },
	deskCohort: { open: 'training.read', actions: { days: 'training.decree', applied: 'training.decree' } },
	deskCohortPerson: {
		open: 'training.read',
		actions: {
			papers: 'training.decree',
			withdraw: 'training.decree',
			certificate: 'training.decree',
			outcome: 'training.report'
		}
	},
	deskCohortDecree: { open: 'training.read' },
	deskVisits: { open: 'visit.read' },
	deskVisitNew: { open: 'visit.write', actions: { default: 'visit.write' } },
	deskVisitCalendar: { open: 'visit.read' },
	deskVisitCalendarFile: { open: 'visit.read' },
	deskVisit: {
		open: 'visit.read',
		actions: {
			change: 'visit.write',
			state: 'visit.write',
			publish: 'visit.publish',
			delegate: 'visit.write',
			item: 'visit.write',
			statement: 'visit.write',
			follow: 'visit.write',
			gift: 'visit.gifts',
			cost: 'visit.write',
			permit: 'visit.write',
			remove: 'visit.write',
			photos: 'visit.write',
			photo: 'visit.write'
		}
	},
	deskVisitPaper: { open: 'visit.read' },
	deskVisitFile: { open: 'visit.read' },
	deskMemberships: { open: 'membership.read' },
	deskMembershipNew: { open: 'membership.write', actions: { default: 'membership.write' } },
	deskMembership: {
		open: 'membership.read',
		actions: {
			change: 'membership.write',
			publish: 'membership.publish',
			due: 'membership.write',
			benefit: 'membership.write',
			meeting: 'membership.write',
			office: 'membership.write',
			decision: 'membership.decide',
			remove: 'membership.write'
		}
	},
	deskMembershipSheet: { open: 'membership.read' },
	deskSisterCities: { open: 'relation.read' },
	deskSisterCityNew: { open: 'relation.write', actions: { default: 'relation.write' } },
	deskSisterCity: {
		open: 'relation.read',
		actions: {
			change: 'relation.write',
			publish: 'relation.publish',
			stage: 'relation.write',
			criterion: 'relation.write',
			remove: 'relation.write'
		}
	},
	deskCountry: { open: 'relation.read' },
	deskAssessments: { open: 'assessment.read', actions: { begin: 'assessment.write' } },
	deskAssessment: {
		open: 'assessment.read',
		actions: {
			score: 'assessment.write',
			send: 'assessment.write',
			returned: 'assessment.write',
			close: 'assessment.write'
		}
	},
	deskAssessmentPaper: { open: 'assessment.read' },
	deskMail: { open: 'mail.read_kept' },
	deskAudit: { open: 'audit.read' },
	deskPeople: {
		open: 'admin.people',
		actions: {
			add: 'admin.people',
			give: 'admin.people',
			endRole: 'admin.people',
			disable: 'admin.people',
			enable: 'admin.people'
		}
	},
	deskHandover: { open: 'admin.people', actions: { default: 'admin.people' } },
	deskHandoverMemo: { open: 'admin.people' },
	deskOffices: {
		open: 'office.read',
		actions: {
			takeOffice: 'admin.people',
			leaveOffice: 'admin.people',
			givePower: 'power.write',
			withdrawPower: 'power.write'
		}
	},
	deskUnits: {
		open: 'unit.read',
		actions: { add: 'admin.units', end: 'admin.units', name: 'admin.units' }
	},
	deskCalendar: {
		open: 'admin.calendar',
		actions: { addDay: 'admin.calendar', removeDay: 'admin.calendar', addYear: 'admin.calendar' }
	},
	deskPassword: { open: 'password.change', actions: { default: 'password.change' } },
	deskRules: { open: 'rule.read', actions: { change: 'admin.rules' } },
	deskProcedures: { open: 'admin.procedures' },
	deskProcedure: {
		open: 'admin.procedures',
		actions: { preview: 'admin.procedures', save: 'admin.procedures', end: 'admin.procedures' }
	},
	deskBundles: { open: 'bundle.make', actions: { ask: 'bundle.make', stop: 'bundle.make' } },
	deskBundleFile: { open: 'bundle.make' },
	deskTokens: { open: 'token.manage', actions: { make: 'token.manage', revoke: 'token.manage' } },
	deskDemo: { open: 'desk.read', actions: { choose: 'demo.reset', reset: 'demo.reset' } },
	...agreementAccess,
	deskLeaderSheet: { open: 'leader.read' },
	...abroadAccess,
	...adminAccess,

	account: { open: 'proposal.read' },
	accountCase: { open: 'case.read', actions: { mend: 'case.act', withdraw: 'case.withdraw' } },
	accountEvaluations: { open: 'evaluation.read' },
	accountEvaluation: { open: 'evaluation.read', actions: { answer: 'evaluation.answer' } },
	accountObligations: { open: 'obligation.read' },
	accountObligation: {
		open: 'obligation.read',
		actions: { evidence: 'obligation.evidence', accept: 'obligation.review', return: 'obligation.review' }
	},
	accountDocument: { open: 'document.read' }
};
