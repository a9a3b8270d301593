/** The props of every step, in addition to its answers. */
export interface StepProps {
  /** False until the script runs; until then the buttons are disabled. */
  readonly ready: boolean;
  /** Goes back. Not used by the first step. */
  readonly onBack: () => void;
}
