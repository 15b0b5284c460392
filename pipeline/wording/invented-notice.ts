/** Said on every output of an analysis whose replies are invented. */
export const inventedNotice = 'Invented replies: a worked example';
