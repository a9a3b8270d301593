/** Where the public charge rule that stands, and the plan to end it, can be read. */
export const PUBLIC_CHARGE_RULE =
  'https://www.dickinson-wright.com/news-alerts/allaham-dhs-publishes-new-final-rule';
export const PUBLIC_CHARGE_PROPOSAL = 'https://www.govinfo.gov/content/pkg/FR-2025-11-19/html/2025-20278.htm';
