/** Sources of the public charge rule in force, and of the plan to end it. */
export const PUBLIC_CHARGE_RULE =
  'https://www.dickinson-wright.com/news-alerts/allaham-dhs-publishes-new-final-rule';
export const PUBLIC_CHARGE_PROPOSAL = 'https://www.govinfo.gov/content/pkg/FR-2025-11-19/html/2025-20278.htm';
