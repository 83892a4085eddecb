/** The door: answers in, the procedure or lane out, with steps, papers, due days and articles. */
export {
	cooperationObjects,
	initiators,
	isPartnerKind,
	parseRouteAnswers,
	partnerKinds,
	routeAnswersSchema,
	type CooperationObject,
	type FieldError,
	type FieldErrorCode,
	type Initiator,
	type PartnerKind,
	type RouteAnswers
} from './answers';
export { lanes, objectLanes, partnerRules, type Lane, type PartnerRule } from './kinds-of-partner';
export {
	caseAnswers,
	councilNeeded,
	routeCooperation,
	type Route,
	type RouteOptions
} from './route-cooperation';
export { type RouteDeadline, type RoutePaper, type RouteStep } from './route-steps';
export { refusalReasons, warningTexts, type RouteRefusalCode, type RouteWarningCode } from './words';
