import type { AddressName } from '$lib/addresses';
import type { Access } from './route-access';

/** The rows of the permission table for the rooms that look outward: training, visits, memberships, clearance. */
export const abroadAccess = {
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
	deskClearance: { open: 'desk.read' },
	deskVisits: { open: 'visit.read' },
	deskVisitNew: { open: 'visit.write', actions: { default: 'visit.write' } },
	deskVisitRequests: { open: 'visit_request.read' },
	deskVisitRequest: { open: 'visit_request.read', actions: { default: 'visit_request.act' } },
	deskVisitLetter: { open: 'visit_request.read' },
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
	deskInitiatives: { open: 'portfolio.read' },
	deskInitiativeNew: { open: 'portfolio.write', actions: { default: 'portfolio.write' } },
	deskInitiative: {
		open: 'portfolio.read',
		actions: {
			change: 'portfolio.write',
			publish: 'portfolio.publish',
			record: 'portfolio.write',
			milestone: 'portfolio.write',
			smart: 'portfolio.assess',
			system: 'portfolio.write',
			cost: 'portfolio.write',
			target: 'portfolio.write',
			readiness: 'portfolio.write',
			learning: 'portfolio.write',
			remove: 'portfolio.write'
		}
	},
	deskInnovations: { open: 'portfolio.read' },
	deskInnovationNew: { open: 'innovation.write', actions: { default: 'innovation.write' } },
	deskInnovation: {
		open: 'portfolio.read',
		actions: {
			change: 'innovation.write',
			publish: 'innovation.publish',
			participant: 'innovation.write',
			result: 'innovation.write',
			award: 'innovation.write',
			learning: 'innovation.write',
			remove: 'innovation.write'
		}
	},
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
	deskCountries: { open: 'relation.read' },
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
	deskAssessmentPaper: { open: 'assessment.read' }
} as const satisfies Partial<Record<AddressName, Access>>;
