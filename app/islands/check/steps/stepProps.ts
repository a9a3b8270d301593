/** What each step is given beside what was said. */
export interface StepProps {
  /** False until the page's script runs: until then a button could only lie. */
  readonly ready: boolean;
  /** Left unused by the first step, unless it is come back to: there is nowhere to go back to. */
  readonly onBack: () => void;
}
